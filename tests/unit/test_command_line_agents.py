"""The command `password-agent`, before any controller is touched."""

from __future__ import annotations

import io
from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from app.command_line import Context, password_agent
from app.command_line.terminal import Terminal
from app.deployment import Deployment, Package, SignIn, Stage, Task
from app.errors import Refused, Unavailable
from app.profile import CloudSettings, new_profile
from tests.fake_services import FakeServices

DC1 = "dc1.corp.example.com"
INSTALL = Namespace(
    way="install", controller=[DC1], user="", ask_password=False, ntlm=[], json=False
)


@pytest.fixture
def install(tmp_path: Path) -> Callable[..., list[str]]:
    """Runs it for a service of this kind; the controllers that were touched."""

    def run(provider: str, offers: Callable[..., frozenset[str]]) -> list[str]:
        touched: list[str] = []

        def perform(task: Task, hosts: list[str], sign_in: SignIn, *_: object) -> list[Deployment]:
            touched.extend(hosts)
            return [Deployment(host, Stage.WAITING) for host in hosts]

        made = new_profile()
        made = replace(
            made,
            cloud=CloudSettings(provider=provider),
            directory=replace(made.directory, user="CORP\\admin"),
        )
        services = FakeServices(tmp_path).services()
        services.secrets.put(made.id, "directory_password", "x")
        services = replace(
            services,
            profiles=replace(services.profiles, load=lambda: made),
            cloud=replace(services.cloud, offers=offers),
            deploy=replace(
                services.deploy,
                package=lambda: Package(tmp_path / "agent.msi", "0" * 64),
                perform=perform,
            ),
        )
        context = Context(
            folder=tmp_path,
            terminal=Terminal(io.StringIO(), io.StringIO()),
            stop=Event(),
            open_services=lambda folder, in_memory=False: services,
            open_window=lambda services, prefill: 0,
            keyring_secret=lambda name: None,
        )
        password_agent.run(context, INSTALL)
        return touched

    return run


@pytest.mark.parametrize(
    ("provider", "code"),
    [("zoho", "passwords_not_offered_by_zoho"), ("scim", "passwords_not_offered")],
)
def test_a_service_that_takes_no_passwords_touches_no_controller(
    provider: str, code: str, install: Callable[..., list[str]]
) -> None:
    with pytest.raises(Refused, match=code):
        install(provider, lambda _s, _i: frozenset({"notices"}))


def test_one_that_is_away_says_nothing_about_what_it_takes(
    install: Callable[..., list[str]],
) -> None:
    def away(_settings: object, _id: str) -> frozenset[str]:
        raise Unavailable("service_unreachable")

    assert install("scim", away) == [DC1]
    with pytest.raises(Refused, match="passwords_not_offered_by_zoho"):
        install("zoho", away)


def test_one_that_takes_them_is_served(install: Callable[..., list[str]]) -> None:
    assert install("scim", lambda _s, _i: frozenset({"change_password"})) == [DC1]
