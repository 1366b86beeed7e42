"""Steps 5 and 6 with real services and a real directory: the bad days that every setup has."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.compose import build
from app.findings import CheckState
from app.profile import DirectorySettings, TrustKind
from app.sandbox.active_directory import Flaw, RunningDirectory
from app.services import Services
from app.setup.draft import PASSWORD
from app.ui.widgets.controller_table import CERTIFICATE, NAME, ROLE, SITE, STATE, TRIP
from app.ui.wizard.check import CheckPage
from app.ui.wizard.connection import ConnectionPage
from tests.servers.certificates import Authority
from tests.servers.demo_directory import settings_of
from tests.servers.samba import SambaController
from tests.ui_stage import Stage, draft_at

NewDemo = Callable[..., RunningDirectory]


class RealStage(Stage):
    """The steps before were walked (with answers that are set); from here on everything is real."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._services = build(folder, in_memory=True)

    def services(self) -> Services:
        return self._services

    def connect(self, settings: DirectorySettings, password: str) -> ConnectionPage:
        """The connection page as somebody filled it in."""
        draft = replace(draft_at("connection", self.fakes), directory=settings)
        draft = replace(draft, cloud=replace(draft.cloud, service_url=""))
        draft = draft.with_result("key").with_result("sign_in")
        self.open(draft=draft.with_secret_retyped(PASSWORD), typed={PASSWORD: password})
        assert isinstance(self.page, ConnectionPage)
        return self.page

    def measured(self, page: ConnectionPage) -> None:
        """Until every controller was asked."""

        def all_told() -> bool:
            known = page.table.known
            return bool(known) and all(each.measured for each in known)

        self.wait(lambda: page._measuring is None and all_told(), 30)

    def checked(self) -> CheckPage:
        """Next, and what the check said."""
        if self.step == "connection":
            self.next("check")
        page = self.page
        assert isinstance(page, CheckPage)
        self.settle(0.05)
        self.wait(lambda: page._results and not page._running, 60)
        self.settle(0.1)
        return page


@pytest.fixture
def stage(qt_loop: object, tmp_path: Path) -> Iterator[RealStage]:
    made = RealStage(tmp_path / "profile")
    made.folder.mkdir()
    yield made
    made.close()
    assert not made.crashes, made.crashes


def impatient(directory: RunningDirectory, **changes: object) -> DirectorySettings:
    waits = {"connect_timeout_s": 3.0, "receive_timeout_s": 10.0}
    return settings_of(directory, **{**waits, **changes})


def counted_binds(directory: RunningDirectory) -> list[int]:
    binds: list[int] = []
    for index, faults in enumerate(directory.faults):
        real = faults.of_bind

        def of_bind(index: int = index, real: Callable[[], None] = real) -> None:
            binds.append(index)
            real()

        faults.of_bind = of_bind  # type: ignore[method-assign]
    return binds


def test_the_table_tells_what_each_controller_is(
    stage: RealStage, new_demo_directory: NewDemo
) -> None:
    directory = new_demo_directory(read_only=(2,))
    page = stage.connect(impatient(directory), directory.bind_password)
    stage.measured(page)
    for row, role in enumerate(("Writable", "Read-only")):
        cells = {column: page.table.item(row, column).text() for column in range(6)}
        assert cells[NAME] == directory.controllers[row]
        assert cells[STATE] == "Works"
        assert cells[SITE] == "Default-First-Site-Name"
        assert cells[ROLE] == role
        assert cells[TRIP].endswith(" ms")
        assert cells[CERTIFICATE]
    assert page.base_dn.placeholderText() == directory.base_dn
    page.base_dn.setText("DC=elsewhere,DC=example")
    page.base_dn.editingFinished.emit()
    assert directory.base_dn in page.fields["base_dn"]._below.text()


def test_a_wrong_password_once_and_the_right_one(
    stage: RealStage, new_demo_directory: NewDemo
) -> None:
    directory = new_demo_directory(lockout_threshold=3)
    binds = counted_binds(directory)
    stage.connect(impatient(directory), "not the password")
    page = stage.checked()
    assert page.tree.currentItem() is page.tree.row_items["sign_in"]
    said = page.message.text
    assert f"localhost does not accept this name and password: {directory.bind_user}" in said
    assert "tried once only" in said
    assert page._results["clock"].state is CheckState.OK
    assert page.tree.row_items["users_readable"].text(1) == "Users"
    assert "first the sign-in must succeed" in page.tree.row_items["users_readable"].text(2)
    stage.window.back.click()
    stage.next("check")
    stage.settle(0.3)
    assert binds == [0], "neither going back and forth nor the second controller tried it again"
    profile_id = stage.window.session.draft.profile_id
    assert stage.services().secrets.get(profile_id, PASSWORD) is None, "not sealed before it works"
    stage.window.back.click()
    connection = stage.page
    assert isinstance(connection, ConnectionPage)
    connection.password.setText(directory.bind_password)
    again = stage.checked()
    assert stage.window.session.draft.is_fresh("check")
    assert binds == [0, 0, 1]
    assert stage.services().secrets.get(profile_id, PASSWORD) == directory.bind_password
    assert again._results["users_readable"].params["count"]
    again.tree.setCurrentItem(again.tree.row_items["deletions_visible"])
    again.once_more.click()
    stage.settle(0.1)
    stage.wait(lambda: not again._running, 30)
    assert binds == [0, 0, 1], "a row again needs no other sign-in"
    assert stage.window.session.draft.is_fresh("check")


def test_an_expired_certificate_and_a_pin(stage: RealStage, new_demo_directory: NewDemo) -> None:
    directory = new_demo_directory(flaw=Flaw.EXPIRED, controllers=1)
    binds = counted_binds(directory)
    page = stage.connect(impatient(directory), directory.bind_password)
    stage.measured(page)
    assert page.table.item(0, STATE).text() == "Expired"
    check = stage.checked()
    assert check.card.isVisible()
    assert "The certificate of localhost has expired on" in check.card._heading.text()
    assert not check.card.trust.isVisible()
    assert binds == [], "no password was sent"
    check.card.pin.click()
    stage.wait(lambda: stage.window.session.draft.is_fresh("check"), 30)
    assert check._results["certificate"].note == "certificate_pinned_expired"
    (decision,) = stage.window.session.draft.trust
    assert (decision.kind, decision.host) == (TrustKind.PIN, "localhost")
    assert decision.sha256 in stage.window.session.draft.directory.pin_sha256


def test_an_authority_that_is_not_sent_comes_as_a_file(
    stage: RealStage, new_demo_directory: NewDemo, tmp_path: Path
) -> None:
    directory = new_demo_directory(controllers=1)
    stage.connect(impatient(directory, ca_pem=""), directory.bind_password)
    check = stage.checked()
    assert check.card.file.isVisible()
    assert "demo CA" in check.card._advice.text()
    stranger = tmp_path / "stranger.cer"
    stranger.write_text(Authority.new("A stranger").pem)
    check.scope.start(check.trust_file(stranger))
    stage.settle(0.2)
    stage.wait(lambda: not check._running, 30)
    assert not stage.window.session.draft.is_fresh("check"), "another authority is not enough"
    check.scope.start(check.trust_file(directory.ca_file))
    stage.wait(lambda: stage.window.session.draft.is_fresh("check"), 30)
    kinds = [(each.kind, each.subject) for each in stage.window.session.draft.trust]
    assert (TrustKind.AUTHORITY, "CN=ad.aurelia.example demo CA") in kinds


def test_a_closed_port_and_the_controller_beside_it(
    stage: RealStage, new_demo_directory: NewDemo
) -> None:
    directory = new_demo_directory(controllers=1)
    controllers = ("localhost:1", directory.controllers[0])
    stage.connect(impatient(directory, controllers=controllers), directory.bind_password)
    check = stage.checked()
    assert check.tree.currentItem() is check.tree.row_items["port"]
    assert "localhost refuses connections on port 1." in check.message.text
    assert check.offer.text() == f"Check &with {directory.controllers[0]} instead"
    check.offer.click()
    stage.settle(0.1)
    stage.wait(lambda: not check._running, 30)
    stage.settle(0.1)
    assert check._results["users_readable"].state is CheckState.OK
    assert check.tree.currentItem() is check.tree.row_items["second_controller"]
    check.offer.click()
    stage.wait(lambda: stage.window.session.draft.is_fresh("check"), 30)
    assert stage.window.session.draft.directory.controllers == (directory.controllers[0],)


def test_a_controller_that_dies_in_the_middle(
    stage: RealStage, new_demo_directory: NewDemo
) -> None:
    directory = new_demo_directory(controllers=2, users=120)
    page = stage.connect(impatient(directory, page_size=50), directory.bind_password)
    stage.measured(page)
    # The second page of people is cut in half, and then nobody is there any more.
    directory.faults[0].searches_until_drop = 8
    check = stage.checked()
    directory.stop_controller(0)
    failed = [name for name, row in check._results.items() if row.state is CheckState.FAILED]
    assert len(failed) == 1
    assert "The connection to localhost ended." in check.message.text
    assert check._results["second_controller"].note == "second_works"
    assert {row.note for row in check._results.values()} >= {"connection_ended"}
    check.retry(failed[0])
    stage.settle(0.1)
    stage.wait(lambda: not check._running, 30)
    assert check._results["sign_in"].error is not None
    assert check._results["sign_in"].error.code == "controller_refuses"
    check.tree.setCurrentItem(check.tree.row_items["sign_in"])
    assert check.offer.text() == f"Check &with {directory.controllers[1]} instead"
    check.offer.click()
    stage.settle(0.1)
    stage.wait(lambda: not check._running, 30)
    assert check._results["users_readable"].state is CheckState.OK
    assert check._results["second_controller"].state is CheckState.FAILED, "the dead one is named"


@pytest.mark.samba
def test_samba_with_an_unknown_authority_under_a_short_name(
    stage: RealStage, samba_dc: SambaController
) -> None:
    """As in most domains: the short name, the domain's own authority, an ordinary account."""
    with samba_dc.resolves():
        page = stage.connect(
            samba_dc.directory_settings(ca_pem="", controllers=(), user=""), samba_dc.user_password
        )
        page.table.add()
        page.table.item(0, NAME).setText("DC1")
        stage.wait(lambda: page.table.hosts() == (samba_dc.fqdn,))
        stage.measured(page)
        assert page.table.item(0, STATE).text() == "Not trusted"
        assert page.table.item(0, ROLE).text() == "Writable", "rootDSE is public"
        page.user.setText("svc-connect")
        check = stage.checked()
        assert stage.window.session.draft.directory.user == "svc-connect@corp.example.test"
        card = check.card
        assert card.tree.topLevelItem(0).text(0) == "CN=Identity Connect test authority"
        assert card.trust.isVisible()
        card.trust.click()
        stage.wait(lambda: stage.window.session.draft.is_fresh("check"), 60)
        assert check._results["certificate"].note == "certificate_trusted"
        assert check._results["account_hygiene"].note == "account_suitable"
    (decision,) = stage.window.session.draft.trust
    assert (decision.kind, decision.host) == (TrustKind.AUTHORITY, samba_dc.fqdn)
