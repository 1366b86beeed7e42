"""The connection check in a process whose resolver asks a DNS server of the test's choice.

The C library takes its DNS server from /etc/resolv.conf and always asks port 53, so the process
gets a mount namespace of its own in which that file is another one (needs root, as Samba does).

    rows = checked_elsewhere("127.0.10.1", settings, password, folder)
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from threading import Event

ROOT = Path(__file__).resolve().parents[2]


def checked_elsewhere(
    dns_server: str, settings: object, password: str, folder: Path
) -> dict[str, dict[str, str]]:
    """Row -> state, code, problem, cause, fix: of every row as it ended.

    Settings without a controller are looked up in DNS instead: `discovered` has host -> whether
    it is the primary one.
    """
    import msgspec

    resolver = folder / "resolv.conf"
    resolver.write_text(f"nameserver {dns_server}\noptions timeout:5 attempts:2\n")
    command = f"mount --bind {resolver} /etc/resolv.conf && exec {sys.executable} {__file__}"
    request = {"settings": msgspec.to_builtins(settings), "password": password}
    done = subprocess.run(
        ["unshare", "--mount", "sh", "-c", command],
        input=json.dumps({**request, "folder": str(folder / "profile")}),
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    answer: dict[str, dict[str, str]] = json.loads(done.stdout)
    return answer


def main() -> None:
    sys.path.insert(0, str(ROOT))
    import msgspec

    from app import text
    from app.compose import build
    from app.findings import CheckResult
    from app.profile import DirectorySettings

    request = json.loads(sys.stdin.read())
    folder = Path(request["folder"])
    folder.mkdir(exist_ok=True)
    settings = msgspec.convert(request["settings"], DirectorySettings)
    rows: dict[str, dict[str, str]] = {}

    def on_row(row: CheckResult) -> None:
        said = text.message(row.error) if row.error else None
        rows[row.check] = {
            "state": row.state,
            "code": row.error.code if row.error else row.note,
            "problem": said.problem if said else "",
            "cause": said.cause if said else "",
            "fix": said.fix if said else "",
        }

    directory = build(folder, in_memory=True).directory
    if not settings.controllers:
        found = directory.discover(settings.domain)
        rows["discovered"] = {each.host: str(each.is_primary) for each in found}
    else:
        directory.check(settings, request["password"], Event(), on_row)
    print(json.dumps(rows))


if __name__ == "__main__":
    main()
