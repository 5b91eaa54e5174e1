"""Plan a launch, follow its testers, publish its posts, read what came of it. No Qt, no httpx here."""

__version__ = "0.1.0"
