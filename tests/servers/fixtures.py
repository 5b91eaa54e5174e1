"""Fixtures for all tests: the real servers, started once per test process and only when asked for."""

from collections.abc import Iterator

import pytest

from tests.servers import bluesky_network as bluesky
from tests.servers import oidc_server, snac_server
from tests.servers.bluesky_network import BlueskyNetwork
from tests.servers.oidc_server import Oidc
from tests.servers.snac_server import Snac, SnacPerson


@pytest.fixture(scope="session")
def bluesky_network(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BlueskyNetwork]:
    with bluesky.running(tmp_path_factory.mktemp("bluesky")) as network:
        yield network


@pytest.fixture(scope="session")
def snac(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Snac]:
    with snac_server.running(tmp_path_factory.mktemp("snac")) as server:
        yield server


@pytest.fixture(scope="session")
def snac_person(snac: Snac) -> SnacPerson:
    """Somebody to post as."""
    return snac.person("agora")


@pytest.fixture(scope="session")
def snac_reader(snac: Snac) -> SnacPerson:
    """Somebody else, to react to posts."""
    return snac.person("reader")


@pytest.fixture(scope="session")
def oidc(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Oidc]:
    with oidc_server.running(tmp_path_factory.mktemp("oidc")) as server:
        yield server
