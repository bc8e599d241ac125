package nianbao.http.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;

/**
 * The names that the service goes by. A page from elsewhere whose name is made to lead to this
 * machine (DNS rebinding) reaches a service that only this machine can reach; the browser then
 * names the page's own host. Safe for use by several threads.
 */
public final class Hosts {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Set<String> names = new HashSet<>(LOOPBACK);
  private final boolean any;

  /**
   * Names.
   *
   * @param listening the address or name that the service listens on; if others can reach it, it
   *     goes by any name, unless some are given
   * @param given more names, separated by commas; empty for none
   */
  public Hosts(String listening, String given) {
    names.add(named(listening.contains(":") ? "[" + listening + "]" : listening));
    Stream.of(given.split(",", -1)).filter(name -> !name.isBlank()).forEach(this::add);
    this.any = given.isBlank() && !isLoopback(listening);
  }

  /**
   * Refuses what is asked of another.
   *
   * @param asked each header Host; only programs leave it out, and nobody may say it twice (RFC
   *     9112 3.2)
   */
  public void demand(List<String> asked) throws Refusal {
    if (asked.size() > 1) {
      throw new Refusal(Fault.BAD_REQUEST, "请求头Host只能写一个。");
    }
    if (!any && !asked.stream().map(Hosts::named).allMatch(names::contains)) {
      throw new Refusal(Fault.MISDIRECTED, "这个服务不叫请求头Host里的名字；代理后面的服务请用 --allowed-hosts 写上它对外的名字。");
    }
  }

  private void add(String name) {
    names.add(named(name));
  }

  private static String named(String host) {
    return host.strip().toLowerCase(Locale.ROOT).replaceFirst(":[0-9]*$", "");
  }

  // A name that does not resolve is reported when the service starts, not here.
  private static boolean isLoopback(String listening) {
    try {
      return InetAddress.getByName(listening).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
