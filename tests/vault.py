"""A keyring for child processes of the tests: one file that the variable CM_TEST_VAULT names."""

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend


class Vault(KeyringBackend):
    priority = 1  # type: ignore[assignment]

    def _read(self) -> dict[str, str]:
        path = Path(os.environ["CM_TEST_VAULT"])
        return json.loads(path.read_text("utf-8")) if path.exists() else {}

    def _write(self, kept: dict[str, str]) -> None:
        Path(os.environ["CM_TEST_VAULT"]).write_text(json.dumps(kept), "utf-8")

    def get_password(self, service: str, username: str) -> str | None:
        return self._read().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._write({**self._read(), f"{service}/{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        kept = self._read()
        del kept[f"{service}/{username}"]
        self._write(kept)
