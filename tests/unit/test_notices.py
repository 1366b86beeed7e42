"""What interrupts somebody, and that it is said once."""

from __future__ import annotations

from app.agent.notices import due, notices
from app.agent.verdict import Look, State, Todo, Verdict


def verdict(*todos: Todo, code: str = "verdict_attention") -> Verdict:
    return Verdict(code, State.WARNING, {"count": 2}, todos=todos)


def said(found: Verdict, told: frozenset[str] = frozenset()) -> list[str]:
    return [notice.todo.code for notice in due(found, told)[0]]


def test_few_things_are_worth_it() -> None:
    assert said(verdict(Todo("todo_review"), Todo("todo_quarantined", {"count": 3}))) == []
    assert said(verdict(Todo("todo_held", {"count": 412}))) == ["todo_held"]
    assert said(verdict(Todo("todo_unit_gone", {"guid": "g"}))) == ["todo_unit_gone"]
    assert said(verdict(Todo("todo_sign_in"), Todo("todo_owner_at_risk"))) == [
        "todo_sign_in", "todo_owner_at_risk",
    ]  # fmt: skip
    assert said(verdict(code="verdict_failed")) == []  # one failure passes by itself
    assert said(verdict(code="verdict_failing")) == ["verdict_failing"]


def test_each_is_said_once_and_again_when_it_comes_back() -> None:
    held = verdict(Todo("todo_held", {"count": 412}))
    new, told = due(held, ())
    assert len(new) == 1
    more = verdict(Todo("todo_held", {"count": 415}))  # the same plan, a little later
    assert due(more, told) == ((), told)
    assert due(verdict(), told) == ((), frozenset())
    assert len(due(held, frozenset())[0]) == 1


def test_what_ends_is_said_when_it_is_near_urgent_and_over() -> None:
    told: frozenset[str] = frozenset()
    heard = []
    for code, look in (
        ("todo_certificate", Look.WARNING),
        ("todo_certificate", Look.WARNING),
        ("todo_certificate", Look.ERROR),
        ("todo_certificate_over", Look.ERROR),
    ):
        todo = Todo(code, {"host": "dc1", "date": "2026-04-01"}, look=look)
        new, told = due(verdict(todo), told)
        heard.append(len(new))
    assert heard == [1, 0, 1, 1]
    other = Todo("todo_certificate", {"host": "dc2", "date": "2026-04-01"})
    assert len(due(verdict(other), told)[0]) == 1


def test_another_silent_controller_is_another_notice() -> None:
    _, told = due(verdict(Todo("todo_agents_silent", {"hosts": "dc1"})), ())
    assert said(verdict(Todo("todo_agents_silent", {"hosts": "dc1"})), told) == []
    assert said(verdict(Todo("todo_agents_silent", {"hosts": "dc1, dc2"})), told) != []


def test_while_nobody_can_tell_nothing_is_said_and_nothing_forgotten() -> None:
    _, told = due(verdict(Todo("todo_held", {"count": 412})), ())
    unknown = verdict(Todo("todo_sign_in"), code="verdict_memory_unread")
    assert due(unknown, told) == ((), told)
    assert len(notices(unknown)) == 1
