"""The storage under scim2-server's own contract, and what the contract does not ask."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from scim2_models import ScimProvider
from scim2_server.testing import ScimStorageContract

from app.sandbox.service.database import Database
from app.sandbox.service.scim import provider as sandbox_provider
from app.sandbox.service.storage import SqliteStorage


PROVIDER = sandbox_provider()


class TestContract(ScimStorageContract):
    @pytest.fixture
    def provider(self) -> ScimProvider:
        return PROVIDER

    @pytest.fixture
    def storage(self, tmp_path: Path, provider: ScimProvider) -> Iterator[Any]:
        database = Database(tmp_path / "sandbox.db")
        yield SqliteStorage(database, provider)
        database.close()
