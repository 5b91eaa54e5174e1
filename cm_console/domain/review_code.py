"""The one-time code that a reviewer is told on another way, and the seal that it puts on a decision.

`resources/templates/review.js` does the same in the reviewer's browser: change both together.
"""

import hashlib
import hmac
import json
import secrets
from typing import Any

FORMAT = "cm-console-decision/1"
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: nothing that is taken for something else
LENGTH = 12  # 11 by chance (55 bits), the last one finds typing mistakes
ROUNDS = 200_000  # of PBKDF2: a stolen decision does not give its code away
_ALIKE = str.maketrans("OIL", "011")


def new_code() -> str:
    """A code as it is told: XXXX-XXXX-XXXX."""
    body = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH - 1))
    whole = body + _check(body)
    return "-".join(whole[n : n + 4] for n in range(0, LENGTH, 4))


def normal_code(typed: str) -> str | None:
    """The code meant, however it was typed; None where it is mistyped."""
    code = "".join(typed.upper().split()).replace("-", "").translate(_ALIKE)
    sound = len(code) == LENGTH and not set(code) - set(ALPHABET)
    return code if sound and _check(code[:-1]) == code[-1] else None


def _check(body: str) -> str:
    # Weights that are odd: every single wrong letter is found, and nearly every swap of two.
    return ALPHABET[sum((2 * n + 1) * ALPHABET.index(each) for n, each in enumerate(body)) % 32]


def verifier(code: str, review_id: str) -> str:
    """What the workspace keeps to know the code again: enough to check a seal, not to find the code."""
    normal = normal_code(code)
    if normal is None:
        raise ValueError("not a code")
    return hashlib.pbkdf2_hmac("sha256", normal.encode(), review_id.encode(), ROUNDS).hex()


def seal(decision: dict[str, Any], key: str) -> str:
    """A decision as the file that the reviewer sends back; `key` is from `verifier`."""
    text = json.dumps(decision, ensure_ascii=False, separators=(",", ":"))
    file = {"format": FORMAT, "decision": text, "seal": _mac(text, key)}
    return json.dumps(file, ensure_ascii=False, separators=(",", ":"))


def claimed(file: str) -> tuple[dict[str, Any], str, str] | None:
    """The decision that a file claims to hold, as a value and as sealed text, and its seal. Not to be
    trusted before `is_sealed`; None where it is no such file."""
    try:
        read = json.loads(file)
        if set(read) != {"format", "decision", "seal"} or read["format"] != FORMAT:
            return None
        text, mark = read["decision"], read["seal"]
        decision = json.loads(text)
    except (ValueError, TypeError, RecursionError):
        return None
    if not isinstance(decision, dict) or not isinstance(mark, str):
        return None
    return decision, text, mark


def is_sealed(text: str, mark: str, key: str) -> bool:
    """Whether `mark` was put on `text` by somebody who had the code."""
    return hmac.compare_digest(_mac(text, key).encode(), mark.encode())


def _mac(text: str, key: str) -> str:
    return hmac.new(bytes.fromhex(key), text.encode(), hashlib.sha256).hexdigest()
