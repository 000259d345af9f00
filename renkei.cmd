@echo off
rem Starts Renkei. Builds it first when a source file is newer than the program, judged by file times alone.
setlocal
set "home=%~dp0"
set "program=%home%out\renkei.exe"
powershell -NoProfile -Command "$p = Get-Item -ErrorAction SilentlyContinue '%program%'; if (-not $p) { exit 1 }; $n = Get-ChildItem -Recurse -File '%home%src','%home%catalogue' | Where-Object { $_.FullName -notmatch '\\(bin|obj)\\' -and $_.LastWriteTime -gt $p.LastWriteTime } | Select-Object -First 1; if ($n) { exit 1 }"
if errorlevel 1 (
  echo renkei: building, once after each change ... 1>&2
  dotnet publish "%home%src\Renkei.App" --configuration Release --runtime win-x64 --self-contained false --output "%home%out" -nodeReuse:false --nologo --verbosity quiet 1>&2 || exit /b 3
  powershell -NoProfile -Command "(Get-Item '%program%').LastWriteTime = Get-Date"
)
"%program%" %*
