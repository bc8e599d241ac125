@echo off
rem The start script of nianbao on Windows; nianbao (or nianbao.jar) lies beside it.
rem NIANBAO_JAVA names a Java to use, JAVA_OPTS has options for it.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if defined NIANBAO_JAVA set "java=%NIANBAO_JAVA%"
set "jar=%~dp0nianbao"
if not exist "%jar%" set "jar=%~dp0nianbao.jar"
set "flags=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if "%~1"=="serve" set "flags=-XX:+UseSerialGC"
"%java%" -Xlog:disable -XX:-UsePerfData %flags% %JAVA_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%
