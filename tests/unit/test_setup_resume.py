"""What a start finds: drafts, secrets that were typed and never sealed, keys that moved."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.compose import build
from app.profile import CloudSettings, DirectorySettings
from app.services import Services
from app.setup import draft as drafts
from app.setup import resume
from app.setup.draft import KEY, PASSWORD, Draft, KeyInfo
from app.setup.flow import Flow
from app.setup.steps import BY_ID, LICENCE_VERSION


@pytest.fixture
def services(tmp_path: Path) -> Services:
    return build(tmp_path, in_memory=True)


def at_check() -> Draft:
    """Everything before the check is done; nothing is sealed yet."""
    draft = Draft(
        key=KeyInfo("scim", "localhost", "Aurelia", sign_in=False),
        cloud=CloudSettings(provider="scim", scim_url="http://localhost/scim"),
        licence_version=LICENCE_VERSION,
        directory=DirectorySettings(
            domain="ad.example", controllers=("dc1.ad.example",), user="reader@ad.example"
        ),
        step="check",
    )
    draft = draft.with_secret_retyped(KEY).with_secret_retyped(PASSWORD)
    return draft.with_result("key")


def found_step(services: Services, draft: Draft) -> str:
    drafts.save(draft, services.profiles.folder)
    found = resume.find(services)
    assert found.draft is not None
    assert found.problem is None
    return Flow(found.draft, lambda _: None).step.id


def test_a_password_that_was_not_sealed_is_asked_for_again(services: Services) -> None:
    draft = at_check()
    services.secrets.put(draft.profile_id, KEY, "IC1-ABC")
    assert found_step(services, draft) == "connection"
    services.secrets.put(draft.profile_id, PASSWORD, "geheim")
    assert found_step(services, draft) == "check"


def test_a_key_that_was_not_sealed_is_asked_for_again(services: Services) -> None:
    draft = at_check()
    services.secrets.put(draft.profile_id, PASSWORD, "geheim")
    assert found_step(services, draft) == "key"


def test_after_install_the_used_up_key_is_not_missed(services: Services) -> None:
    draft = replace(at_check(), installed=True, step="units").with_result("check")
    assert found_step(services, draft) == "units"


def test_a_damaged_draft_is_set_aside(services: Services) -> None:
    path = services.profiles.folder / drafts.FILE
    path.write_text("{")
    found = resume.find(services)
    assert found.draft is None
    assert found.problem is not None
    assert found.problem.code == "draft_unreadable"
    assert path.with_suffix(".unreadable.json").read_text() == "{"
    assert resume.find(services).problem is None


def test_a_used_key_goes_on_only_when_it_is_to_move() -> None:
    draft = at_check()
    used = replace(draft.key, used_by_device="SYNC01", used_on="2026-03-02")
    draft = replace(draft, key=used)
    (problem,) = BY_ID["key"].problems(draft)
    assert (problem.field, problem.error.code) == ("move", "key_used")
    assert problem.error.params == {"device": "SYNC01", "date": "2026-03-02"}
    assert BY_ID["key"].problems(replace(draft, move_key=True)) == ()


def test_a_profile_as_a_draft_and_back_is_the_same() -> None:
    profile = at_check().to_profile()
    assert Draft.of_profile(profile).to_profile() == profile
