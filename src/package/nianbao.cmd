@echo off
rem The start script of nianbao on Windows; nianbao (or nianbao.jar) lies beside it.
rem NIANBAO_JAVA names a Java to use (java.exe or its folder), JAVA_OPTS has options for it.
setlocal DisableDelayedExpansion
set "java=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if defined NIANBAO_JAVA set "java=%NIANBAO_JAVA%"
if exist "%java%\bin\java.exe" set "java=%java%\bin\java.exe"
set "jar=%~dp0nianbao"
if not exist "%jar%" set "jar=%~dp0nianbao.jar"
set "flags=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if /i "%~1"=="serve" set "flags=-XX:+UseSerialGC"
rem A collector that the user names takes the place of ours: Java takes no two.
set "options="
if defined JAVA_OPTS set "options=%JAVA_OPTS:"=%"
if defined options if not "%options:GC=%"=="%options%" set "flags=%flags:-XX:+UseSerialGC=%"
"%java%" -Xlog:disable -XX:-UsePerfData %flags% %JAVA_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%
