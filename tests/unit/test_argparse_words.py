"""The messages of argparse that are translated are those that it has."""

from __future__ import annotations

import argparse
import ast
import sys
from pathlib import Path

import pytest

from app.command_line.argparse_words import SAID


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="a later argparse words some otherwise")
def test_argparse_says_each_of_them() -> None:
    source = Path(str(argparse.__file__)).read_text("utf-8")
    calls = (n for n in ast.walk(ast.parse(source)) if isinstance(n, ast.Call))
    said = {
        call.args[0].value
        for call in calls
        if getattr(call.func, "id", "") == "_" and isinstance(call.args[0], ast.Constant)
    }
    assert set(SAID) <= said
