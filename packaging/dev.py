#!/usr/bin/env python3
"""Set up and run everything that a checkout can do, with nothing but Python.

    python3 packaging/dev.py demo [--headless] [--users N]   the main job on the embedded sandbox
    python3 packaging/dev.py test [--full] [PYTEST ARGS]     checks and tests
    python3 packaging/dev.py bench [NAME ...]                measurements, as a table
    python3 packaging/dev.py gallery [FOLDER] [PAGE ...] [--language=de,ar]   pictures of every page
    python3 packaging/dev.py lint                            ruff, mypy, import contracts
    python3 packaging/dev.py translations update|check|export|import ...   (translations.py)
    python3 packaging/dev.py run [ARGS]                      the command `identity-connect`

Each command installs what it needs and is missing: Debian packages (as root, through apt) and a
virtual environment in `.venv`. When all is there, that takes a fraction of a second.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "identity-connect.json"
OLDEST = (3, 11)

# What PySide6-Essentials loads on a bare Debian.
QT_PACKAGES = [
    "libglib2.0-0",
    "libbrotli1",
    "libgl1",
    "libegl1",
    "libdbus-1-3",
    "libfontconfig1",
    "libxkbcommon0",
]
# A window on X11, and fonts for every script of the demo organisation.
WINDOW_PACKAGES = [
    *QT_PACKAGES,
    "libxkbcommon-x11-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "fonts-noto-core",
    "fonts-noto-cjk",
]
TEST_PACKAGES = [
    *WINDOW_PACKAGES,
    # a real desktop for real mouse and key events
    "xvfb",
    "xdotool",
    "x11-utils",
    "openbox",
    "trayer",
    # a screen reader's way to the program: a session bus, and the accessibility bus behind it
    "dbus",
    "at-spi2-core",
    # a reader of desktop entries that is not ours
    "libglib2.0-bin",
    # a real browser for the verification page
    "chromium",
    "chromium-driver",
    # a real domain controller; samba-ad-provision is only a Recommends and provisioning needs it
    "samba",
    "samba-ad-dc",
    "samba-ad-provision",
    "samba-dsdb-modules",
    "winbind",
    "libnss-wrapper",
    "python3-samba",
    "ldb-tools",
    "krb5-user",
    # real packages for Windows, and a witness of what is in them
    "wixl",
    "msitools",
    # a witness that shares no code with us
    "ldap-utils",
    # for the library that interrupts a process at each of its writes
    "gcc",
    "libc6-dev",
]
BENCH_PACKAGES = [*TEST_PACKAGES, "smbclient"]  # the copy's rival
# The Kerberos bindings have no wheels for Linux: pip compiles them. At run time they load
# libgssapi-krb5-2 and libkrb5-3, which come with libkrb5-dev. Python's headers: python_headers().
KERBEROS_PACKAGES = ["libkrb5-dev", "gcc", "libc6-dev"]


def say(text: str) -> None:
    print(f"dev: {text}", flush=True)


def fail(text: str) -> None:
    raise SystemExit(f"dev: {text}")


def run(command: list[str], **options: object) -> int:
    """Run with our own streams and end with the child when interrupted."""
    try:
        return subprocess.run(command, check=False, **options).returncode  # type: ignore[call-overload]
    except KeyboardInterrupt:
        return 130


# -- system packages -------------------------------------------------------------------------


def is_debian() -> bool:
    return shutil.which("dpkg-query") is not None and shutil.which("apt-get") is not None


def missing_packages(names: list[str]) -> list[str]:
    """Those of `names` that are not installed; one call for all of them."""
    answer = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package}\t${Provides}\t${db:Status-Status}\n"],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    there: set[str] = set()
    for line in answer.stdout.splitlines():
        package, provides, status = line.split("\t")
        if status == "installed":
            there.add(package)
            # libglib2.0-0 became libglib2.0-0t64, which provides the old name
            there.update(part.split()[0] for part in provides.split(",") if part.strip())
    return [name for name in names if name not in there]


def ensure_packages(names: list[str]) -> None:
    if not is_debian():
        if sys.platform.startswith("linux"):
            say("not a Debian system: these are expected to be there: " + " ".join(names))
        return
    missing = missing_packages(names)
    if not missing:
        return
    if os.geteuid() != 0:
        fail(
            "these system packages are missing and only root can install them:\n"
            f"    sudo apt-get install --no-install-recommends {' '.join(missing)}"
        )
    say("installing system packages: " + " ".join(missing))
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    lock = ["-o", "DPkg::Lock::Timeout=300"]
    for command in (
        ["apt-get", *lock, "update", "-qq"],
        ["apt-get", *lock, "install", "-y", "-qq", "--no-install-recommends", *missing],
    ):
        if run(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL):
            fail("failed: " + " ".join(command))


# -- the virtual environment -----------------------------------------------------------------


def venv_python() -> Path:
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def new_enough_python() -> str:
    """This interpreter, or a newer one on the path when this one is too old."""
    if sys.version_info >= OLDEST:
        return sys.executable
    for minor in range(20, OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found:
            return found
    fail(f"Python {OLDEST[0]}.{OLDEST[1]} or newer is needed, this is {sys.version.split()[0]}")
    raise AssertionError


def requirements_digest() -> str:
    digest = hashlib.sha256()
    for path in (ROOT / "pyproject.toml", ROOT / "packaging" / "constraints.txt"):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def installed_extras(digest: str) -> set[str] | None:
    """The extras that `.venv` has for exactly these requirements; None when it has to be made."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if stamp.get("digest") != digest or stamp.get("root") != str(ROOT):
        return None
    return set(stamp.get("extras", []))


def create_venv() -> None:
    say(f"creating the virtual environment {VENV.name}")
    python = new_enough_python()
    command = [python, "-m", "venv", "--clear", str(VENV)]
    if run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL):
        # Debian's python3 comes without ensurepip
        if is_debian():
            ensure_packages(["python3-venv"])
        if run(command):
            fail("could not create the virtual environment")


def ensure_venv(extras: list[str]) -> None:
    digest = requirements_digest()
    have = installed_extras(digest)
    if have is not None and set(extras) <= have and venv_python().exists():
        return
    if not venv_python().exists() or run(
        [str(venv_python()), "-m", "pip", "--version"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ):
        create_venv()
    wanted = sorted(set(extras) | (have or set()))
    say("installing Python packages: " + ", ".join(["identity-connect", *wanted]))
    target = f"{ROOT}[{','.join(wanted)}]" if wanted else str(ROOT)
    constraints = str(ROOT / "packaging" / "constraints.txt")
    command = [str(venv_python()), "-m", "pip", "install", "--quiet", "--no-input"]
    command += ["--disable-pip-version-check", "-c", constraints, "-e", target]
    # Translations are compiled below, from the repository: no Qt for the build alone.
    environment = {**os.environ, "IDENTITY_CONNECT_EDITABLE": "1"}
    if run(command, env=environment):
        fail("pip could not install the packages; its message is above")
    stamp = {"digest": digest, "root": str(ROOT), "extras": wanted}
    STAMP.write_text(json.dumps(stamp), encoding="utf-8")


def compile_translations() -> None:
    """Each .ts whose .qm is missing or older, with the compiler that PySide6 brings."""
    for source in sorted((ROOT / "translations").glob("*.ts")):
        target = source.with_suffix(".qm")
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        script = "pyside6-lrelease.exe" if os.name == "nt" else "pyside6-lrelease"
        compiler = str(venv_python().with_name(script))
        if run([compiler, "-silent", str(source), "-qm", str(target)], cwd=ROOT):
            fail(f"could not compile {source.name}")


def prepare(packages: list[str], extras: list[str]) -> None:
    started = time.monotonic()
    if packages:
        ensure_packages(packages)
    ensure_venv(extras)
    compile_translations()
    say(f"everything needed is here ({time.monotonic() - started:.1f} s)")


def module(*arguments: str) -> list[str]:
    return [str(venv_python()), "-m", *arguments]


def python_headers() -> list[str]:
    """The package with the headers of the environment's Python; nothing where they are there, as
    beside every Python that Debian did not package."""
    python = str(venv_python()) if venv_python().exists() else new_enough_python()
    question = "import sys, sysconfig as s; print(s.get_paths()['include'], *sys.version_info[:2])"
    answer = subprocess.run(
        [python, "-c", question], capture_output=True, text=True, check=False, timeout=60
    )
    if answer.returncode:  # a broken environment is made anew, with this interpreter
        include, major, minor = sysconfig.get_paths()["include"], *map(str, sys.version_info[:2])
    else:
        include, major, minor = answer.stdout.rsplit(maxsplit=2)
    return [] if (Path(include) / "Python.h").exists() else [f"libpython{major}.{minor}-dev"]


def kerberos_packages() -> list[str]:
    """What pip needs to compile the extra `kerberos`; nothing when it is installed."""
    if not sys.platform.startswith("linux"):
        return []
    if "kerberos" in (installed_extras(requirements_digest()) or ()):
        return []
    return [*KERBEROS_PACKAGES, *python_headers()]


# -- commands --------------------------------------------------------------------------------


def has_display() -> bool:
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


def demo(arguments: list[str]) -> int:
    window = "--headless" not in arguments and has_display()
    if not window and "--headless" not in arguments:
        say("no display here: running the demo without a window (--headless)")
        arguments = ["--headless", *arguments]
    prepare(WINDOW_PACKAGES if window else [], ["sandbox"])
    return run(module("app", "demo", *arguments), cwd=ROOT)


def app(arguments: list[str]) -> int:
    window = WINDOW_PACKAGES if has_display() else []
    compiler = kerberos_packages()
    if compiler and is_debian() and os.geteuid() != 0 and (missing := missing_packages(compiler)):
        # Only sign-in on domain controllers needs it; that says so when it is asked for.
        say("without Kerberos; root can add it: sudo apt-get install " + " ".join(missing))
        prepare(window, [])
    else:
        prepare([*window, *compiler], ["kerberos"])
    return run(module("app", *arguments), cwd=ROOT)


def lint_steps() -> list[tuple[str, list[str]]]:
    return [
        ("ruff check", module("ruff", "check", ".")),
        ("ruff format", module("ruff", "format", "--check", ".")),
        ("mypy --strict", module("mypy")),
        ("import contracts", [str(venv_python().with_name("lint-imports")), "--no-logo"]),
    ]


def run_lint() -> int:
    failed = []
    for name, command in lint_steps():
        say(name)
        if run(command, cwd=ROOT):
            failed.append(name)
    if failed:
        say("failed: " + ", ".join(failed))
    return 1 if failed else 0


def lint(arguments: list[str]) -> int:
    prepare([], ["sandbox", "test"])
    return run_lint()


def test(arguments: list[str]) -> int:
    prepare([*TEST_PACKAGES, *kerberos_packages()], ["sandbox", "test", "kerberos"])
    # Named tests are a developer's inner loop; the whole suite includes the static checks.
    whole = not [a for a in arguments if not a.startswith("-")]
    linted = run_lint() if whole else 0
    # One more than there are cores: tests that wait for servers leave half of a core idle.
    processes = str((os.cpu_count() or 2) + 1)
    workers = [] if any(a.startswith("-n") for a in arguments) else ["-n", processes]
    command = module("pytest", "--dist", "loadgroup", *workers, *arguments)
    say(" ".join(["pytest", *command[3:]]))
    return run(command, cwd=ROOT) or linted


def bench(arguments: list[str]) -> int:
    prepare([*BENCH_PACKAGES, *kerberos_packages()], ["sandbox", "test", "kerberos"])
    return run(module("tests.bench", *arguments), cwd=ROOT)


def gallery(arguments: list[str]) -> int:
    """Every page in every language, size and theme as pictures (see tests/ui/gallery.py)."""
    prepare(TEST_PACKAGES, ["sandbox", "test"])
    folder = (
        [] if arguments and not arguments[0].startswith("-") else [str(ROOT / ".cache/gallery")]
    )
    taker = str(ROOT / "tests/ui/screenshots.py")
    return run([str(venv_python()), taker, "--gallery", *folder, *arguments], cwd=ROOT)


def translations(arguments: list[str]) -> int:
    """Collects the texts, hands them to translators, takes them back (see translations.py)."""
    prepare([], ["sandbox", "test"])
    return run([str(venv_python()), str(ROOT / "packaging/translations.py"), *arguments])


COMMANDS = {
    "demo": demo,
    "test": test,
    "bench": bench,
    "gallery": gallery,
    "lint": lint,
    "run": app,
    "translations": translations,
}


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=COMMANDS)
    parser.add_argument("arguments", nargs=argparse.REMAINDER)
    chosen = parser.parse_args()
    return COMMANDS[chosen.command](chosen.arguments)


if __name__ == "__main__":
    sys.exit(main())
