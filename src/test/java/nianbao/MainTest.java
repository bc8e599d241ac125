package nianbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, in the locale C, which knows no Chinese. */
@Tag("process")
final class MainTest {

  @TempDir private Path folder;

  @Test
  void speaksUtf8WhateverTheLocale() throws Exception {
    Process process = start("--help");

    assertThat(text(process.getInputStream().readAllBytes())).contains("用法：nianbao 命令");
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void knowsTheVersionOfTheBuild() throws Exception {
    Process process = start("--version");

    assertThat(text(process.getInputStream().readAllBytes()))
        .matches("nianbao [0-9]+\\.[0-9]+\\S*\n");
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void saysWhatToDoWhereNoFileCanHaveAChineseName() throws Exception {
    Files.write(folder.resolve("report.json"), Shipped.sample("jining-2022").orElseThrow());

    Process process = start("render", "report.json", "--html");

    assertThat(text(process.getErrorStream().readAllBytes()))
        .startsWith("不能用“济宁市科学技术局2022年政府信息公开工作年度报告.html”作文件名：")
        .contains("LC_ALL=C.UTF-8")
        .hasLineCount(1);
    assertThat(process.waitFor()).isEqualTo(2);
  }

  @Test
  void makesNoFolderOfFilesWhereNoneCanHaveAChineseName() throws Exception {
    Files.write(folder.resolve("report.json"), Shipped.sample("jining-2022").orElseThrow());
    Process process = start("archive", "report.json", "-o", "out");
    assertThat(text(process.getErrorStream().readAllBytes()))
        .startsWith("不能用文件夹“out”：")
        .contains("LC_ALL=C.UTF-8")
        .hasLineCount(1);
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(folder.toFile().list()).containsExactly("report.json");
  }

  @Test
  void noticesThatNobodyReads() throws Exception {
    Process process = start("schema");
    process.getInputStream().close();

    assertThat(text(process.getErrorStream().readAllBytes())).isEqualTo("无法写到标准输出：接收的一方已经关闭。\n");
    assertThat(process.waitFor()).isEqualTo(2);
  }

  private Process start(String... arguments) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>();
    command.addAll(List.of(java.toString(), "-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C");
    builder.redirectInput(new File("/dev/null"));
    return builder.start();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
