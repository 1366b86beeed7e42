"""`demo`: the main job on the embedded sandbox, in a window or (`--headless`) all by itself.

Nothing of it stays: the profile is in a temporary folder, its secrets in this process's memory,
and the sandbox ends with the command.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from app.command_line import Context, runs, verification_page
from app.command_line.answers import Answers, DirectoryAnswers
from app.command_line.exit_codes import ExitCode, of_report
from app.command_line.given_secrets import GivenSecrets
from app.command_line.sandbox_process import SandboxFacts, number_of_users, running
from app.command_line.setup import Setup
from app.findings import DeviceCode
from app.profile import Security
from app.services import Services
from app.setup.draft import Prefill
from app.sync.model import RunReport

HELP = "try everything on an embedded directory service and Active Directory"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--headless", action="store_true", help="without a window, by itself")
    parser.add_argument(
        "--users", type=number_of_users, default=500, metavar="N", help="people (default 500)"
    )


def run(context: Context, arguments: argparse.Namespace) -> int:
    context.terminal.say("demo_starting", users=arguments.users)
    # A person approves once in a while; a program need not wait five seconds between polls.
    options = ("--device-interval", "1") if arguments.headless else ()
    with running(arguments.users, context.stop, options) as sandbox, _folder() as folder:
        facts = sandbox.facts
        services = context.open_services(folder, in_memory=True)
        if arguments.headless:
            return _Demo(replace(context, folder=folder), services, facts).perform()
        context.terminal.say("demo_service", url=facts.service_url)
        context.terminal.say(
            "demo_administrator", user=facts.admin_user, password=facts.admin_password
        )
        return context.open_window(services, _prefill(facts))


@contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(
        prefix="identity-connect-demo-", ignore_cleanup_errors=True
    ) as name:
        yield Path(name)


def _prefill(facts: SandboxFacts) -> Prefill:
    return Prefill(
        installation_key=facts.installation_key,
        domain=facts.domain,
        controllers=facts.controllers,
        user=facts.bind_user,
        password=facts.bind_password,
        security=Security.LDAPS,
        base_dn=facts.base_dn,
        ca_pem=facts.ca_pem,
    )


class _Demo:
    """Setup, preview, sync, a second run; each number that is printed was confirmed."""

    def __init__(self, context: Context, services: Services, facts: SandboxFacts) -> None:
        self._context, self._services, self._facts = context, services, facts
        self._terminal = context.terminal
        self._differences: list[tuple[str, int, int]] = []

    def perform(self) -> int:
        before = self._totals()
        self._set_up()
        with self._terminal.progress() as on_progress:
            review = self._services.agent.preview(self._context.stop, on_progress)
        if review.result != "review":
            return self._failed(review)
        with self._terminal.progress() as on_progress:
            report = self._services.agent.apply(review.plan_id, self._context.stop, on_progress)
        if report.result not in ("done", "partial"):
            return self._failed(report)
        self._compare(review, report, before)
        self._show(review, report)
        return self._second_run()

    def _set_up(self) -> None:
        facts = self._facts
        (self._context.folder / "ca.pem").write_text(facts.ca_pem, "ascii")
        answers = Answers(
            format=1,
            accept_licence=True,
            directory=DirectoryAnswers(
                domain=facts.domain,
                controllers=facts.controllers,
                user=facts.bind_user,
                base_dn=facts.base_dn,
                ca_file="ca.pem",
            ),
        )
        secrets = GivenSecrets(
            self._terminal,
            known={
                "installation_key": facts.installation_key,
                "directory_password": facts.bind_password,
            },
        )
        Setup(
            self._context,
            self._services,
            answers,
            self._context.folder,
            secrets,
            self._approve,
        ).perform()

    def _approve(self, code: DeviceCode) -> None:
        verification_page.approve(
            code.verification_uri_complete or code.verification_uri,
            user=self._facts.admin_user,
            password=self._facts.admin_password,
        )

    def _totals(self) -> dict[str, int]:
        facts = self._facts
        return {
            kind: verification_page.total(facts.scim_url, kind, facts.scim_token)
            for kind in ("Users", "Groups")
        }

    def _compare(self, review: RunReport, report: RunReport, before: Mapping[str, int]) -> None:
        """What was planned, what was confirmed, and what the service counts must agree."""
        after = self._totals()
        for kind, name in (("Users", "user"), ("Groups", "group")):
            planned = review.planned.get(f"{name}.create", 0)
            confirmed = report.confirmed.get(f"{name}.create", 0)
            grown = after[kind] - before[kind]
            if planned != confirmed:
                self._differences.append((f"demo_planned_{name}", planned, confirmed))
            if grown != confirmed:
                self._differences.append((f"demo_counted_{name}", confirmed, grown))
            if not confirmed:
                self._differences.append((f"demo_none_{name}", 0, 0))

    def _show(self, review: RunReport, report: RunReport) -> None:
        terminal = self._terminal
        terminal.line()
        terminal.say("demo_read", **{k: review.read.get(k, 0) for k in ("user", "group")})
        terminal.say("result_done")
        runs.show_counts(terminal, "confirmed_by_service", report.confirmed)
        after = self._totals()
        terminal.say("demo_totals", users=after["Users"], groups=after["Groups"])
        if review.rejected:
            terminal.say("demo_rejected", count=review.rejected)
            runs.show_rejected(terminal, self._services.plans, review.run_id)
        seconds = max(report.ended_at - report.started_at, 0.0)
        terminal.say("demo_cost", requests=report.requests, seconds=round(seconds, 1))

    def _second_run(self) -> int:
        with self._terminal.progress() as on_progress:
            again = self._services.agent.run_scheduled(self._context.stop, on_progress, full=True)
        self._terminal.line()
        self._terminal.say("demo_second_run")
        self._terminal.say(f"result_{again.result}")
        if again.result != "nothing_to_do":
            return self._failed(again)
        for code, expected, got in self._differences:
            self._terminal.tell(code, expected=expected, got=got)
        return ExitCode.NOT_CONFIRMED if self._differences else ExitCode.OK

    def _failed(self, report: RunReport) -> int:
        runs.show_report(self._terminal, report, self._services.plans)
        if report.error is not None:
            self._terminal.error(report.error)
        return of_report(report) or ExitCode.NOT_CONFIRMED
