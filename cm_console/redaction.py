"""Takes secrets out of texts: what looks like one, and every one that this program has had in its hands."""

import re
import threading
from collections import OrderedDict

_NAMED = r"['\"]?\s*[:=]\s*['\"]?"  # what stands between a name and its value in headers, JSON and addresses
_SECRETS = re.compile(
    rf"(?i)((?:authorization{_NAMED})?(?:bearer|basic|bot)\s+"
    rf"|(?:access|refresh)(?:_token|Jwt){_NAMED}"
    rf"|(?:password|secret|token|api_?key|sig){_NAMED})([^\s'\"&,}}]+)"
)
_SHORTEST = 6  # shorter ones would take innocent words out of the log
_MOST = 200  # the latest ones: tokens are renewed again and again
_lock = threading.Lock()
_known: OrderedDict[str, re.Pattern[str]] = OrderedDict()


def hide(secret: str) -> None:
    """From now on `redact` takes out `secret`, also where it was encoded for an address, a header or JSON."""
    if len(secret) < _SHORTEST:
        return
    with _lock:
        if secret not in _known:
            _known[secret] = re.compile("|".join(re.escape(form) for form in _forms(secret)))
        _known.move_to_end(secret)
        while len(_known) > _MOST:
            _known.popitem(last=False)


def redact(text: str) -> str:
    """`text` with everything that is or looks like a secret replaced."""
    with _lock:
        known = list(_known.values())
    for pattern in known:
        text = pattern.sub("…", text)
    return _SECRETS.sub(r"\1…", text)


def _forms(secret: str) -> list[str]:
    import base64
    import json
    from urllib.parse import quote, quote_plus

    plain = {secret, quote(secret, safe=""), quote_plus(secret), quote(secret), json.dumps(secret)[1:-1]}
    forms = {*plain, *(form.lower() for form in plain if "%" in form)}
    # Inside a longer text ("user:secret"), base64 has three shapes; only their ends depend on the neighbours.
    for before, cut in ((0, 0), (1, 2), (2, 3)):
        padded = b"\0" * before + secret.encode()
        whole = padded[: len(padded) // 3 * 3]
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            forms.add(encode(whole).decode()[cut:])
    return sorted((form for form in forms if len(form) >= _SHORTEST), key=len, reverse=True)
