"""Services whose every answer a test can set: for the states of screens, and nothing else.

What the callables really do is tested with real servers. Here each call waits for `gate`
(open unless a test closes it) so that a test can look at a page while something is under way.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event
from typing import Any

from app.errors import AppError, Misconfigured, Stopped, Unavailable
from app.findings import (
    CONNECTION_CHECKS,
    Account,
    AttributeInfo,
    Census,
    Certificate,
    CheckResult,
    CheckState,
    DeviceCode,
    DirectoryRoot,
    DomainController,
    DomainFacts,
    FoundUnits,
    FoundUser,
    KeyCheck,
    LeftOut,
    MachineDomain,
    MeasuredController,
    OrganizationalUnit,
    PollWait,
    QueryTrial,
    Readiness,
    Registration,
    Rights,
    SignedIn,
    Standing,
    Tally,
)
from app.profile import CloudSettings, DirectorySettings, Profile
from app.services import (
    Agent,
    Cloud,
    Connection,
    Directory,
    History,
    KeyFacts,
    Machine,
    Plans,
    Profiles,
    ProxySignIn,
    Services,
    Survey,
)
from app.sync import criteria, mapping
from app.sync.mapping import FieldMap
from app.sync.model import (
    Action,
    Change,
    Entry,
    FieldChange,
    Hold,
    Kind,
    Mode,
    PlanInfo,
    PlanState,
    Progress,
    ReadProof,
    RejectedRecord,
    RunReport,
)
from app.sync.plan import Policy
from app.sync.stored import Outlook, PastRun
from app.sync.survey import (
    FieldFill,
    Funnel,
    MappedField,
    MappingReport,
    Person,
    RuleNumbers,
    Sample,
    SurveyInfo,
    Taken,
    ValueCount,
    Verdict,
)
from tests.fake_agents import FakeAgents
from tests.fake_people import FakePeople
from tests.fake_review import FakeReview
from tests.fake_settings import FakeSettings

CHECKS = CONNECTION_CHECKS
BASE = "DC=corp,DC=example,DC=com"
ATTRIBUTES = ("mail", "userPrincipalName", "displayName", "department", "title", "sn", "givenName")
INDEXED = ("mail", "sn", "givenName")
NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)

FIRST = ("Ada", "Jürgen", "Zoë", "Łukasz", "美咲", "Ольга", "نور", "Chloé", "Ravi", "Ingrid")
LAST = ("Okafor", "Müller", "Nakamura", "Nowak", "田中", "Петрова", "حداد", "Dubois", "Iyer")
UNITS = ("Berlin", "Chennai", "Osaka", "Service Accounts", "Toronto")
TABS = {
    "new": (Action.CREATE,), "update": (Action.UPDATE,), "enable": (Action.ENABLE,),
    "disable": (Action.DISABLE, Action.DELETE), "conflict": (Action.CONFLICT,),
    "ignored": (Action.IGNORED,), "unchanged": (Action.UNCHANGED,),
}  # fmt: skip


ZOHO_FACTS = KeyFacts(
    provider="zoho",
    host="accounts.zoho.eu",
    service_url="https://accounts.zoho.eu",
    scim_url="https://directory.zoho.eu/api/v1/orgs/60001/stores/7/scim",
    organization_id="60001",
    organization_name="Zylker Manufacturing",
    client_id="1004.ABC",
    expires_at=None,
    needs_passphrase=False,
    has_token=False,
    has_client_secret=False,
    scim_host="directory.zoho.eu",
)


class FakeSecrets:
    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get(self, secrets_id: str, name: str) -> str | None:
        return self.kept.get((secrets_id, name))

    def put(self, secrets_id: str, name: str, value: str) -> None:
        self.kept[secrets_id, name] = value

    def forget(self, secrets_id: str, name: str | None = None) -> None:
        for key in [k for k in self.kept if k[0] == secrets_id and name in (None, k[1])]:
            del self.kept[key]

    def names(self, secrets_id: str) -> frozenset[str]:
        return frozenset(name for owner, name in self.kept if owner == secrets_id)

    def exchange(
        self,
        secrets_id: str,
        values: Mapping[str, str | None],
        expected: Mapping[str, str | None],
        /,
    ) -> bool:
        if any(self.get(secrets_id, name) != value for name, value in expected.items()):
            return False
        for name, value in values.items():
            if value is None:
                self.forget(secrets_id, name)
            else:
                self.put(secrets_id, name, value)
        return True


class FakeCheck:
    """`services.ConnectionCheck` with the rows that `FakeServices.check_rows` sets."""

    def __init__(self, fakes: FakeServices, settings: DirectorySettings) -> None:
        self._fakes = fakes
        self._settings = settings

    def run(self, stop: Event, on_row: Callable[[CheckResult], None], row: str = "", /) -> bool:
        check = self._fakes._call("check", self._fakes._check)
        return bool(check(self._settings, "", stop, on_row, None, "", row))

    def close(self) -> None:
        self._fakes.checks_closed += 1


class FakeBrowser:
    """The directory of `FakeServices`, looked around in."""

    def __init__(self, fakes: FakeServices) -> None:
        self._fakes = fakes
        ask = fakes._call
        self.units = ask("units", self._units)
        self.locate = ask("locate", self._locate)
        self.search = ask("search", self._search)
        self.census = ask("census", self._census)
        self.try_query = ask("try_query", lambda q, stop, on_count: self._try(q, stop, on_count))

    def look_again(self) -> None:
        self._fakes.calls.append("look_again")

    def close(self) -> None:
        self._fakes.calls.append("close_browser")

    def _units(self, parent: str) -> Sequence[OrganizationalUnit]:
        return self._fakes._units(parent)

    def _all(self) -> list[OrganizationalUnit]:
        first = [*self._units(""), *self._units("root")]
        return [*first, *(deep for each in first[1:4] for deep in self._units(each.guid))]

    def _locate(self, guids: Sequence[str]) -> dict[str, OrganizationalUnit]:
        return {unit.guid: unit for unit in self._all() if unit.guid in guids}

    def _search(self, text: str, limit: int) -> FoundUnits:
        units = self._all()
        wanted = text.casefold()
        found = [u for u in units if wanted in u.name.casefold() or text == u.guid]
        by_guid = {unit.guid: unit for unit in units}
        above: dict[str, OrganizationalUnit] = {}
        for unit in found[:limit]:
            parent = by_guid.get(unit.parent_guid)
            while parent is not None:
                above[parent.guid] = parent
                parent = by_guid.get(parent.parent_guid)
        return FoundUnits(tuple(found[:limit]), tuple(above.values()), len(found) > limit)

    def _census(self, stop: Event, on_count: Callable[[int], None]) -> Census:
        if stop.is_set():
            raise Stopped
        containers: dict[str, Tally] = {}
        for unit in self._all()[1:]:
            if "-" in unit.guid:
                containers[unit.dn] = Tally(40, 1, 0)
            else:
                containers[unit.dn] = Tally(0, 0, 1) if unit.has_children else Tally(70, 2, 1)
        on_count(518)
        return Census(containers, tuple(self._fakes.left_out))

    def _try(self, query: str, stop: Event, on_count: Callable[[int], None]) -> QueryTrial:
        if stop.is_set():
            raise Stopped
        on_count(1000)
        return self._fakes.trial


class FakeServices:
    """One instance a test. Set `errors[name]` to a list; each call takes one from its front."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.secrets = FakeSecrets()
        self.saved: list[Profile] = []
        self.save_errors: list[AppError] = []
        self.redeemed = 0
        self.moved = False
        self.poll_now: Event | None = None
        self.errors: dict[str, list[AppError]] = {}
        self.calls: list[str] = []
        self.threads: set[int] = set()
        self.gate = Event()
        self.gate.set()
        self.facts = KeyFacts(
            provider="identity_connect",
            host="localhost:8443",
            service_url="http://localhost:8443",
            scim_url="",
            organization_id="org-1",
            organization_name="Example Organization",
            client_id="client",
            expires_at=None,
            needs_passphrase=False,
            has_token=False,
        )
        self.account = Account(
            "u1", "admin@example.com", "admin@example.com", "Ada Admin",
            "Example Organization", "Administrator", "EU",
        )  # fmt: skip
        self.approved = Event()
        self.rows = (
            CheckResult(
                "machine_system", CheckState.OK, note="machine_good",
                params={"host": "SYNC01", "system": "Windows Server 2022 (10.0.20348)"},
            ),
            CheckResult(
                "machine_outbound", CheckState.OK, note="outbound_direct",
                params={"host": "localhost", "milliseconds": 42},
            ),
            CheckResult(
                "machine_clock", CheckState.OK, note="clock_good", params={"difference_s": 1}
            ),
        )  # fmt: skip
        self.reached: list[tuple[CloudSettings, ProxySignIn | None]] = []
        self.used_by: tuple[str, ...] = ()
        self.code: DeviceCode | None = None
        self.polls: list[PollWait] = []
        self.expired = Event()
        """Set: every code has run out."""
        self.code_lifetime_s = 300.0
        self.check_rows: dict[str, CheckResult] = {}
        self.check_stays_at = ""
        """A row that never ends."""
        self.rows_asked: list[str] = []
        """What each run of the check was asked for: a row, or empty for all."""
        self.checks_closed = 0
        self.machine: MachineDomain | None = None
        self.measured: dict[str, MeasuredController] = {}
        self.controllers = [
            DomainController("dc1.corp.example.com", 0, "Berlin", True, True),
            DomainController("dc2.corp.example.com", 0, "Chennai"),
        ]
        self.changes = plan_rows(482, 18)
        self.held: set[str] = set()
        self.review = FakeReview(self)
        self.people = FakePeople(self)
        self.agents = FakeAgents(self, NOW.timestamp())
        self.settings = FakeSettings(self)
        self.result = "done"
        self.confirmed = {"user.create": 482, "group.create": 18, "member.add": 96}
        self.plan_state = PlanState.READY
        self.result_error: AppError | None = None
        self.rejects: list[RejectedRecord] = []
        self.piloted: list[Sequence[str]] = []
        self.holds: list[Hold] = []
        self.reports: list[RunReport] = []
        self.outlook = Outlook()
        """Without the last run that reached its end, which follows from `reports`."""
        self.standing: Standing | None = None
        self.looked_standing: Standing | None = None
        """What a measured connection is; None: like `standing`."""
        self.profile: Profile | None = None
        self.survey: SurveyInfo | None = None
        self.read_slowly = Event()
        """Cleared: a reading of the directory stands still after its first number."""
        self.read_slowly.set()
        self.verdicts = [Verdict("scope", "in_selected_unit"), Verdict("criteria", "no_criteria")]
        self.surveyed = [
            Person(
                f"guid-{i}", Kind.USER, f"{FIRST[i % len(FIRST)]} {LAST[i % len(LAST)]}",
                f"CN={FIRST[i % len(FIRST)]} {LAST[i % len(LAST)]},OU={UNITS[i % len(UNITS)]},"
                "DC=corp,DC=example,DC=com", f"person{i}", f"person{i}@example.com",
            )
            for i in range(40)
        ]  # fmt: skip
        self.surveyed += [
            Person(f"group-{i}", Kind.GROUP, f"Team {i}", f"CN=Team {i},OU=Groups,DC=corp")
            for i in range(4)
        ]
        self.left_out = [
            LeftOut("x1", "krbtgt", f"CN=krbtgt,CN=Users,{BASE}", "krbtgt"),
            LeftOut("x2", "Administrator", f"CN=Administrator,CN=Users,{BASE}",
                    "critical_system_object"),
            LeftOut("x3", "svc-backup$", f"CN=svc-backup,{BASE}", "managed_service_account"),
            LeftOut("x4", "Domain Admins", f"CN=Domain Admins,CN=Users,{BASE}",
                    "critical_system_object", True),
        ]  # fmt: skip
        self.trial = QueryTrial(
            132, True,
            tuple(FoundUser(p.guid, p.name, p.account, p.mail, p.dn) for p in self.surveyed[:20]),
            {f"OU=Sales,OU=Berlin,{BASE}": 40, f"OU=Service Accounts,{BASE}": 92},
        )  # fmt: skip
        self.funnels: dict[Kind, Funnel] = {}
        self.mapping_reports: dict[Kind, MappingReport] = {}
        self.mapping_errors: dict[str, AppError] = {}
        self.schema = [
            *(AttributeInfo(n, indexed=n in INDEXED, groups=True) for n in ATTRIBUTES),
            AttributeInfo("memberOf", "dn", single=False, groups=True),
            AttributeInfo("accountExpires", "number"),
            AttributeInfo("costCenter"),
            AttributeInfo("jpegPhoto", "binary"),
            AttributeInfo("msExchHideFromAddressLists", "boolean", groups=True),
        ]
        known = {attribute.name for attribute in self.schema}
        self.schema += [
            *(AttributeInfo(n, groups=True) for n in mapping.well_known() if n not in known),
            AttributeInfo("badgeNumber"),
            AttributeInfo("otherMailbox", single=False),
        ]
        self.values = [ValueCount("Sales", 120), ValueCount("Engineering", 96)]
        self.facts_of_domain = DomainFacts(
            tuple(
                replace(c, system="Windows Server 2022 Standard", system_version="10.0 (20348)")
                for c in self.controllers
            ),
            "reader", Rights.DOMAIN_ADMIN, "S-1-5-21-1-2-3-512",
        )  # fmt: skip
        self.joined = CheckResult(
            "joined", CheckState.OK, note="joined_here",
            params={"own": "corp.example.com", "domain": "corp.example.com"},
        )  # fmt: skip
        self.probed: dict[tuple[str, str], CheckResult] = {}
        self.offers = frozenset({"sign_in", "agent_calls", "notices", "change_password"})
        self.rule_numbers = RuleNumbers(482, 482, 12, 0, 0, 0, 0)
        self.taken = Taken()
        self.allowed: list[Taken] = []
        self.rule_numbers_of: Callable[[Policy], RuleNumbers] | None = None

    # -- the groups ---------------------------------------------------------------------------

    def services(self) -> Services:
        return Services(
            directory=Directory(
                discover=self._call("discover", lambda _: list(self.controllers)),
                root=self._call("root", self._root),
                certificates=self._call("certificates", lambda _: chain()),
                check=self._call("check", self._check),
                open_check=lambda settings, _p, _c, _i: FakeCheck(self, settings),
                this_machine=self._call("this_machine", lambda: self.machine),
                measure=self._call("measure", self._measure),
                read_certificates=self._call("read_certificates", lambda _: chain()[1:]),
                attributes=self._call("attributes", lambda _s, _p: list(self.schema)),
                units=self._call("units", lambda _s, _p, parent: self._units(parent)),
                browse=lambda _settings, _password: FakeBrowser(self),
            ),
            cloud=Cloud(
                read_key=self._call("read_key", self._read_key),
                check_key=self._call("check_key", self._check_key),
                settings_from_key=self._call("settings_from_key", self.settings_of_key),
                begin_sign_in=self._call("begin_sign_in", self._begin),
                await_sign_in=self._call("await_sign_in", self._await),
                check_token=self._call("check_token", lambda s, _t, _i: s.scim_url),
                find_account=self._call("find_account", lambda _s, _i, _n: self.account),
                offers=self._call("offers", lambda _s, _i: self.offers),
                redeem_and_register=self._call("redeem", self._redeem),
                revoke=self._call("revoke", lambda _s, i: self.secrets.forget(i)),
            ),
            secrets=self.secrets,
            machine=Machine(
                system=self._call("system", lambda: self.rows[0]),
                reach=self._call("reach", self._reach),
            ),
            plans=Plans(
                latest=self._call("latest", self._plan),
                get=self._call("get", lambda _: self._plan()),
                changes=self._call("changes", self._changes),
                count=self._call("count", self._count),
                hold_back=self._call("hold_back", self.hold_back),
                holds=self._call("holds", lambda: list(self.holds)),
                approve=self._call("approve", self._approve),
                reject=self._call("reject", self._reject),
                explain=self._call("explain", self.people.explain),
                quarantined=self._call("quarantined", self.people.quarantined),
                retry=self._call("retry", self.people.retry),
                runs=self._call("runs", lambda n: self.reports[:n]),
                rejected=self._call("rejected", lambda _: iter(self.rejects)),
                outlook=self._call("outlook", self._outlook),
            ),
            history=History(runs=self._call("past_runs", self._past_runs)),
            connection=Connection(
                look=self._call("look", self._look), last=self._call("last", lambda: self.standing)
            ),
            people=self.people.services(self._call),
            review=self.review.services(self._call),
            survey=Survey(
                latest=self._call("survey", lambda: self.survey),
                refresh=self._call("refresh", self._refresh),
                people=self._call("people", self._surveyed(self._people)),
                person=self._call("person", self._surveyed(self._person)),
                funnel=self._call("funnel", self._surveyed(self._funnel)),
                decide=self._call("decide", self._surveyed(self._decide)),
                mapped=self._call("mapped", self._surveyed(self._mapped)),
                check_mapping=self._call("check_mapping", self._surveyed(self._check_mapping)),
                values=self._call("values", self._surveyed(lambda _a, _k, _n: list(self.values))),
                rule_numbers=self._call("rule_numbers", self._surveyed(self._rule_numbers)),
                taken=self._call("taken", lambda _new, _old, _stop: self.taken),
                allow=self._call("allow", self._allow),
            ),
            agent=Agent(
                preview=self._call("preview", self._preview),
                apply=self._call("apply", self._apply),
                pilot=self._call("pilot", self._pilot),
                run_scheduled=self._run_scheduled,
                sync_one=self._call("sync_one", self.people.sync_one),
            ),
            deploy=self.agents.services(self._call),
            profiles=Profiles(load=lambda: self.profile, save=self._save, folder=self.folder),
            settings=self.settings.services(self._call),
        )

    def _run_scheduled(
        self, stop: Event, on_progress: Callable[[Progress], None], *, full: bool
    ) -> RunReport:
        return self._call("run_scheduled", self._apply)("p1", stop, on_progress)

    def _call(self, name: str, act: Callable[..., Any]) -> Callable[..., Any]:
        def called(*args: Any) -> Any:
            self.calls.append(name)
            self.threads.add(threading.get_ident())
            if not self.gate.wait(20):
                raise TimeoutError(name)
            if self.errors.get(name):
                raise self.errors[name].pop(0)
            return act(*args)

        return called

    # -- cloud ------------------------------------------------------------------------------

    def _read_key(self, text: str) -> KeyFacts:
        if not text.startswith("IC1-"):
            raise Misconfigured("key_prefix")
        return self.facts

    def _check_key(self, _text: str, _settings: CloudSettings, _id: str) -> KeyCheck:
        return KeyCheck("org-1", self.facts.organization_name, self.facts.host, *self.used_by)

    def settings_of_key(self, _text: str) -> CloudSettings:
        facts = self.facts
        return CloudSettings(
            provider=facts.provider,
            service_url=facts.service_url,
            scim_url=facts.scim_url,
            client_id=facts.client_id,
            organization_id=facts.organization_id,
            organization_name=facts.organization_name,
        )

    def _begin(self, _settings: CloudSettings, _id: str) -> DeviceCode:
        return self.code or DeviceCode(
            "device", "WDJB-MJHT", "https://localhost:8443/device",
            "https://localhost:8443/device?user_code=WDJB-MJHT", self.code_lifetime_s, 0.1,
        )  # fmt: skip

    def _await(
        self,
        _s: CloudSettings,
        code: DeviceCode,
        _id: str,
        stop: Event,
        poll_now: Event | None = None,
        on_poll: Callable[[PollWait], None] | None = None,
    ) -> SignedIn:
        self.poll_now = poll_now
        until = time.monotonic() + code.expires_in_s
        while not self.approved.wait(0.01):
            if stop.is_set():
                raise Stopped
            if self.expired.is_set() or time.monotonic() > until:
                raise Misconfigured("sign_in_expired")
            while self.polls and on_poll is not None:
                on_poll(self.polls.pop(0))
        return SignedIn(self.account)

    def _redeem(
        self, _s: CloudSettings, _d: DirectorySettings, _i: str, _k: str, move: bool = False
    ) -> Registration:
        self.moved = move
        self.redeemed += 1
        return Registration("agent-1", "agent-secret")

    def _reach(
        self, settings: CloudSettings, _id: str, typed: ProxySignIn | None, _stop: Event
    ) -> tuple[CheckResult, CheckResult]:
        self.reached.append((settings, typed))
        if settings.service_url or settings.scim_url:
            return self.rows[1], self.rows[2]
        return (
            CheckResult("machine_outbound", CheckState.PENDING, note="proxy_none"),
            CheckResult("machine_clock", CheckState.PENDING, note="clock_waits"),
        )

    # -- directory ----------------------------------------------------------------------------

    def _root(self, settings: DirectorySettings) -> DirectoryRoot:
        base = ",".join(f"DC={part}" for part in settings.domain.split("."))
        return DirectoryRoot(settings.controllers[0], base, (base,), "inv", 1, NOW, frozenset())

    def _check(
        self,
        _settings: DirectorySettings,
        _password: str,
        stop: Event,
        on_row: Callable[[CheckResult], None],
        _cloud: CloudSettings | None = None,
        _secrets_id: str = "",
        row: str = "",
    ) -> bool:
        self.rows_asked.append(row)
        good = True
        for name in CHECKS[CHECKS.index(row) :] if row else CHECKS:
            if stop.is_set():
                raise Stopped
            on_row(CheckResult(name, CheckState.RUNNING))
            while name == self.check_stays_at and not stop.wait(0.01):
                pass
            if stop.is_set():
                raise Stopped
            row = self.check_rows.get(name) or CheckResult(name, CheckState.OK, 0.012)
            on_row(row)
            good = good and row.state is not CheckState.FAILED
        return good

    def _measure(
        self,
        settings: DirectorySettings,
        stop: Event,
        on_measured: Callable[[MeasuredController], None],
    ) -> None:
        for named in settings.controllers:
            if stop.is_set():
                raise Stopped
            on_measured(self.measured.get(named) or MeasuredController(named))

    def _units(self, parent: str) -> Sequence[OrganizationalUnit]:
        if not parent:
            dn = "DC=corp,DC=example,DC=com"
            return [OrganizationalUnit("root", dn, "corp", "", True)]
        if parent == "root":
            return [
                OrganizationalUnit(
                    f"u{i}", f"OU={name},DC=corp,DC=example,DC=com", name, "root", i < 3
                )
                for i, name in enumerate(UNITS)
            ]
        number = parent.removeprefix("u")
        return [
            OrganizationalUnit(
                f"{parent}-{name}", f"OU={name},OU={UNITS[int(number)]},DC=corp,DC=example,DC=com",
                name, parent,
            )
            for name in ("Engineering", "Finance", "Sales")
        ]  # fmt: skip

    # -- the survey -----------------------------------------------------------------------------

    def _refresh(
        self,
        profile: Profile,
        further: Sequence[str],
        stop: Event,
        on_progress: Callable[[Progress], None],
    ) -> SurveyInfo:
        on_progress(Progress("units"))
        for done in range(0, 500, 100):
            on_progress(Progress("read", done))
            while not self.read_slowly.wait(0.005):
                if stop.is_set():
                    raise Stopped
            if stop.is_set():
                raise Stopped
        policy = profile.policy
        named = mapping.attributes((*policy.user_map, *policy.group_map))
        compared = criteria.attributes(policy.scope)
        names = {*mapping.well_known(), *map(mapping.spelling, further), *named, *compared}
        asked = frozenset(name for name in names if mapping.is_attribute(name))
        self.survey = SurveyInfo(1, NOW.timestamp(), 500, 18, True, asked)
        on_progress(Progress("done", 518))
        return self.survey

    def _surveyed(self, act: Callable[..., Any]) -> Callable[..., Any]:
        """Without a pass every question but `latest` and `refresh` says so."""

        def asked(*args: Any) -> Any:
            if self.survey is None:
                raise Unavailable("not_surveyed")
            return act(*args)

        return asked

    def _people(self, wanted: str, kind: Kind, limit: int) -> Sequence[Person]:
        found = [p for p in self.surveyed if wanted.casefold() in f"{p.name} {p.mail}".casefold()]
        return [p for p in found if p.kind is kind][:limit]

    def _person(self, guid: str) -> Person | None:
        return next((p for p in self.surveyed if p.guid == guid), None)

    def _funnel(self, edited: Policy, _saved: Policy, kind: Kind, stop: Event) -> Funnel:
        if stop.is_set():
            raise Stopped
        if kind in self.funnels:
            return self.funnels[kind]
        inside = tuple(Sample(p, "criteria_met") for p in self.surveyed[:5])
        outside = tuple(Sample(p, "outside_units") for p in self.surveyed[5:8] if p.kind is kind)
        return Funnel(
            kind, 500, 482, 482, {"outside_units": 18}, inside=inside, outside=outside
        )  # fmt: skip

    def _decide(self, _policy: Policy, _guid: str) -> Sequence[Verdict]:
        return list(self.verdicts)

    def _mapped(self, policy: Policy, guid: str) -> Sequence[MappedField]:
        person = self._person(guid)
        if person is None:
            return []
        user = person.kind is Kind.USER
        rows = _map_of(policy, person.kind)
        fields = mapping.STANDARD_USER_FIELDS if user else mapping.STANDARD_GROUP_FIELDS
        first, _, last = person.name.partition(" ")
        held = {
            "mail": person.mail, "displayName": person.name, "cn": person.name,
            "givenName": first, "sn": last, "department": "Engineering", "title": "Engineer",
            "telephoneNumber": "+49 30 901820", "l": "Berlin", "c": "DE", "company": "Example AG",
            "badgenumber": "B-1204", "userPrincipalName": f"{person.account}@corp.example.com",
        }  # fmt: skip
        values = {name: (value,) for name, value in held.items() if value}
        entry = Entry(guid, person.dn, person.kind, values=values)
        made = mapping.Mapper(rows, fields).each(entry)
        return [
            MappedField(target, "" if error else text, error or self.mapping_errors.get(target))
            for target, text, error in made
        ]

    def _check_mapping(self, policy: Policy, kind: Kind, stop: Event) -> MappingReport:
        if stop.is_set():
            raise Stopped
        if kind in self.mapping_reports:
            return self.mapping_reports[kind]
        rows = _map_of(policy, kind)
        fills = tuple(FieldFill(r.target, 480 - 20 * i, 482) for i, r in enumerate(rows))
        return MappingReport(kind, 482, fills, mail_domains={"example.com": 482})

    def _allow(self, _new: Policy, _old: Policy, confirmed: Taken, _stop: Event) -> bool:
        if confirmed == self.taken:
            self.allowed.append(confirmed)
        return confirmed == self.taken

    def _rule_numbers(self, policy: Policy, stop: Event) -> RuleNumbers:
        if stop.is_set():
            raise Stopped
        return self.rule_numbers_of(policy) if self.rule_numbers_of else self.rule_numbers

    # -- password agents ----------------------------------------------------------------------

    def _probe(
        self, hosts: Sequence[str], stop: Event, on_row: Callable[[Readiness], None]
    ) -> None:
        notes = {
            "resolves": "name_resolved", "reachable": "controller_answers", "smb": "smb_open",
            "winrm": "winrm_http",
        }  # fmt: skip
        for host in hosts:
            for check, note in notes.items():
                if stop.is_set():
                    raise Stopped
                params = {"host": host, "addresses": "10.0.0.7", "port": 5985}
                good = CheckResult(check, CheckState.OK, 0.003, note, params)
                on_row(Readiness(host, self.probed.get((host, check), good)))

    # -- plans and runs -------------------------------------------------------------------------

    def _plan(self) -> PlanInfo:
        counts: dict[str, int] = {}
        for change in self.changes:
            action = Action.HELD if change.guid in self.held else change.action
            name = f"{change.kind}.{action}"
            counts[name] = counts.get(name, 0) + 1
        proof = ReadProof(True, controller="dc1.corp.example.com", count=500)
        return PlanInfo(
            "p1", Mode.MANUAL, NOW.timestamp(), self.plan_state, proof, counts, tuple(self.holds)
        )

    def _tab(self, tab: str) -> list[Change]:
        if tab == "all":
            return self.changes
        if tab == "leaving":
            return [c for c in self.changes if c.leaving]
        return [c for c in self.changes if c.action in TABS[tab] and not c.leaving]

    def _changes(self, _plan: str, tab: str, offset: int, limit: int) -> Sequence[Change]:
        rows = self._tab(tab)[offset : offset + limit]
        return [
            replace(c, action=Action.HELD, reason="held_back") if c.guid in self.held else c
            for c in rows
        ]

    def _count(self, _plan: str, tab: str) -> int:
        return len(self._tab(tab))

    def hold_back(self, _plan: str, guids: Sequence[str], held: bool) -> None:
        if held:
            self.held.update(guids)
        else:
            self.held.difference_update(guids)
            self.people.release(guids)

    def _approve(self, hold_id: str) -> None:
        self.decide(hold_id, approved_at=NOW.timestamp(), rejected_at=None)
        self.review.guarded.clear()

    def _reject(self, hold_id: str) -> None:
        self.decide(hold_id, approved_at=None, rejected_at=NOW.timestamp())

    def decide(self, hold_id: str, **said: float | None) -> None:
        """What a person says of a hold."""
        self.holds = [replace(h, **said) if h.id == hold_id else h for h in self.holds]  # type: ignore[arg-type]

    def _preview(self, stop: Event, on_progress: Callable[[Progress], None]) -> RunReport:
        for done in range(0, 500, 100):
            if stop.is_set():
                raise Stopped
            on_progress(Progress("read", done, 500))
        return self._report("review")

    def _apply(self, _p: str, stop: Event, on_progress: Callable[[Progress], None]) -> RunReport:
        for done in range(0, 500, 100):
            if stop.is_set():
                raise Stopped
            on_progress(Progress("users", done, 500, 20 * done, 10_000))
        report = replace(
            self._report(self.result),
            confirmed=dict(self.confirmed),
            rejected=len(self.rejects),
            error=self.result_error,
        )
        self.reports.insert(0, report)
        return report

    def _pilot(
        self,
        _p: str,
        only: Sequence[str],
        stop: Event,
        on_progress: Callable[[Progress], None],
    ) -> RunReport:
        self.piloted.append(tuple(only))
        refused = [guid for guid in only if guid in self.review.errors]
        self.review.statuses |= {g: "failed" if g in refused else "done" for g in only}
        done = len(only) - len(refused)
        on_progress(Progress("users", done, len(only), 20 * done, 20 * len(only)))
        result = "partial" if refused else "done"
        report = replace(
            self._report(result),
            run_id="pilot",
            confirmed={"user.create": done},
            rejected=len(refused),
            pilot=len(only),
        )
        self.reports.insert(0, report)
        return report

    def _outlook(self) -> Outlook:
        ended = ("done", "nothing_to_do", "partial", "held")
        return replace(
            self.outlook, synced=next((r for r in self.reports if r.result in ended), None)
        )

    def _past_runs(self, limit: int, *_: object) -> Sequence[PastRun]:
        newest = self.reports[:limit]
        return [
            PastRun(len(newest) - at, r.run_id, r.mode.value, r.started_at, r.ended_at, r)
            for at, r in enumerate(newest)
        ]

    def _look(self, stop: Event, _on_row: Callable[[CheckResult], None]) -> Standing:
        if stop.is_set():
            raise Stopped
        measured = self.looked_standing or self.standing or Standing(0.0, ())
        self.standing = measured
        return measured

    def _report(self, result: str) -> RunReport:
        end = NOW + timedelta(seconds=14)
        return RunReport(
            "r1", Mode.MANUAL, NOW.timestamp(), end.timestamp(), result, "p1",
            read={"user": 500, "group": 18},
        )  # fmt: skip

    def _save(self, profile: Profile) -> None:
        if self.save_errors:
            raise self.save_errors.pop(0)
        self.saved.append(profile)
        self.profile = profile


def _map_of(policy: Policy, kind: Kind) -> tuple[FieldMap, ...]:
    """The map in force: the suggested one where none is set."""
    if kind is Kind.USER:
        return policy.user_map or mapping.default_user_map()
    return policy.group_map or mapping.default_group_map()


def plan_rows(users: int, groups: int) -> list[Change]:
    """A plan with something under every tab."""
    base = "DC=corp,DC=example,DC=com"
    rows = []
    for i in range(users):
        first, last = FIRST[i % len(FIRST)], LAST[i % len(LAST)]
        unit = UNITS[i % len(UNITS)]
        fields = (
            FieldChange("userName", None, f"person{i}@example.com"),
            FieldChange("displayName", None, f"{first} {last}"),
            FieldChange("enterprise.department", None, "Engineering"),
        )
        rows.append(
            Change(
                f"guid-{i}", Kind.USER, Action.CREATE, "new", {}, f"{first} {last}",
                f"CN={first} {last},OU={unit},{base}", fields=fields, row_id=i,
            )
        )  # fmt: skip
    for i in range(groups):
        rows.append(
            Change(
                f"group-{i}", Kind.GROUP, Action.CREATE, "new", {}, f"Team {i}",
                f"CN=Team {i},OU=Groups,{base}", row_id=users + i,
            )
        )  # fmt: skip
    extra = (
        (Action.UPDATE, "fields_changed", False),
        (Action.DISABLE, "disabled_in_directory", False),
        (Action.DISABLE, "outside_units", True),
        (Action.CONFLICT, "linked_elsewhere", False),
        (Action.IGNORED, "outside_units", False),
        (Action.UNCHANGED, "in_step", False),
    )
    for i, (action, reason, leaving) in enumerate(extra):
        rows.append(
            Change(
                f"extra-{i}", Kind.USER, action, reason, {}, f"Extra Person {i}",
                f"CN=Extra Person {i},OU=Berlin,{base}", leaving=leaving,
                fields=(FieldChange("title", "Engineer", "Lead Engineer"),),
                row_id=users + groups + i,
            )
        )  # fmt: skip
    return rows


def chain() -> tuple[Certificate, ...]:
    """A leaf and its issuing authority, as values only."""
    after = NOW + timedelta(days=300)
    leaf = Certificate(
        "CN=dc1.corp.example.com", "CN=Corp Issuing CA,O=Example",
        ("dc1.corp.example.com", "corp.example.com"), NOW, after, "ab12" * 16,
        "-----BEGIN CERTIFICATE-----\nleaf\n-----END CERTIFICATE-----\n",
        key="RSA 2048", signature="sha256", issued_by_next=True,
    )  # fmt: skip
    authority = Certificate(
        "CN=Corp Issuing CA,O=Example", "CN=Corp Issuing CA,O=Example", (), NOW, after, "cd34" * 16,
        "-----BEGIN CERTIFICATE-----\nca\n-----END CERTIFICATE-----\n", is_authority=True,
        key="RSA 4096", signature="sha256",
    )  # fmt: skip
    return (leaf, authority)
