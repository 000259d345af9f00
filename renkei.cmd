@echo off
rem Starts Renkei. Builds it first when a source file is newer than the program, judged by file times alone.
setlocal
set "home=%~dp0"
set "program=%home%out\renkei.exe"
powershell -NoProfile -Command "$p = Get-Item -ErrorAction SilentlyContinue -LiteralPath $env:program; if (-not $p) { exit 1 }; $f = @(Get-ChildItem -Recurse -File -LiteralPath ($env:home + 'src'), ($env:home + 'catalogue')) + @(Get-ChildItem -File -LiteralPath $env:home -Filter 'Directory.*.props'); $n = $f | Where-Object { $_.FullName.Substring($env:home.Length) -notmatch '\\(bin|obj)\\' -and $_.LastWriteTime -gt $p.LastWriteTime } | Select-Object -First 1; if ($n) { exit 1 }"
if errorlevel 1 (
  echo renkei: building, once after each change ... 1>&2
  dotnet publish "%home%src\Renkei.App" --configuration Release --runtime win-x64 --self-contained false --output "%home%out" -nodeReuse:false --nologo --verbosity quiet 1>&2 || exit /b 3
  powershell -NoProfile -Command "(Get-Item -LiteralPath $env:program).LastWriteTime = Get-Date"
)
"%program%" %*
