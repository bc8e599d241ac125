package nianbao.http;

import java.util.Map;

/** The service cannot start as it was told. The message is one Chinese sentence that says why. */
public final class StartException extends Exception {

  private static final long serialVersionUID = 1;

  // The system's words for what keeps an address from being listened on, on POSIX systems.
  private static final Map<String, String> REASONS =
      Map.of(
          "Address already in use", "这个端口已被其他程序占用",
          "Permission denied", "没有权限用这个端口，1024以下的端口要由管理员开放",
          "password was incorrect", "密钥库的口令不对",
          "Cannot assign requested address", "这台机器没有这个地址");

  StartException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Nobody can listen at an address. */
  static StartException at(String host, int port, Exception failure) {
    String said = failure + " " + failure.getCause();
    String reason =
        REASONS.entrySet().stream()
            .filter(known -> said.contains(known.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("系统报告“" + said + "”");
    return new StartException("不能在" + host + "的端口" + port + "上提供服务：" + reason + "。", failure);
  }
}
