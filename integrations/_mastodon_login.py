"""The way into a Mastodon server with the browser: this program makes itself known there first."""

from urllib.parse import urlencode

from cm_console.domain.delivery import NeedsAccount, Rejected, Uncertain
from cm_console.domain.platform import Session
from cm_console.domain.signing_in import Ending, OpenBrowser, SignInEnded, Stopped
from integrations import _oauth
from integrations._http import Http
from integrations._oauth import Client, Endpoints, Login

SCOPES = "read:accounts read:statuses write:statuses write:media"


def sign_in(session: Session, open_browser: OpenBrowser, stopped: Stopped) -> Login:
    """A login for the account's server. Raises SignInEnded or a PublishError."""
    http = Http(session.account.server)
    # Servers before 4.3 and those that only speak the same language do not say where, and know no PKCE.
    usual = Endpoints(f"{http.origin}/oauth/authorize", f"{http.origin}/oauth/token", s256=False)
    return _oauth.sign_in(
        _oauth.endpoints(http, usual), lambda address: _register(http, address), SCOPES, open_browser, stopped
    )


def _register(http: Http, address: str) -> Client:
    # Anew for each sign-in: the address has the port that is free now, and not every server overlooks ports.
    about = {"client_name": "CM Console", "redirect_uris": address, "scopes": SCOPES}
    try:
        given = http.form("/api/v1/apps", urlencode(about)).value()
    except (NeedsAccount, Rejected) as error:
        raise SignInEnded(Ending.NOT_OFFERED, error.detail) from error
    try:
        return Client(str(given["client_id"]), str(given["client_secret"]))
    except (KeyError, TypeError) as error:
        raise Uncertain("an app without an id") from error
