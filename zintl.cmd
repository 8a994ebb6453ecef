@echo off
rem Runs Zintl on Windows; builds it on first use. After a change of the sources run: zintl.cmd --rebuild
rem Not tested on a Windows machine yet.
setlocal
set "ROOT=%~dp0"
set "APP=%ROOT%artifacts\zintl\Zintl.Cli.dll"
if /i "%~1"=="--rebuild" goto build
if exist "%APP%" goto run
:build
where dotnet >nul 2>nul || (echo zintl needs the .NET 10 SDK: install it from https://dotnet.microsoft.com, then run this again. 1>&2 & exit /b 2)
echo Building Zintl ... 1>&2
dotnet publish "%ROOT%src\Zintl.Cli" -c Release -r win-x64 --self-contained false -v quiet -nologo -p:PublishReadyToRun=true -p:RunAnalyzers=false -o "%ROOT%artifacts\zintl" 1>&2 || exit /b 1
if /i "%~1"=="--rebuild" exit /b 0
:run
dotnet "%APP%" %*
exit /b %ERRORLEVEL%
