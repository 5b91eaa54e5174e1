"""LDIF, what directory servers export (RFC 2849), as rows, one per person.

The reader of ldap3 and python-ldap's need a server's library or its C headers; the format itself is small.
Addresses of other files (`attribute:< file:///…`) are never followed.
"""

import base64
import binascii
from collections.abc import Iterable, Iterator
from pathlib import Path

from cm_console.spreadsheet.csvfile import encoding_of
from cm_console.spreadsheet.records import Records
from cm_console.spreadsheet.rows import Row

# The usual ones first; the others follow in the order in which they are met.
_USUAL = (
    *("displayName", "givenName", "sn", "cn", "mail", "department", "departmentNumber", "ou", "title"),
    *("l", "physicalDeliveryOfficeName", "preferredLanguage", "employeeNumber", "employeeID"),
    *("employeeType", "userPrincipalName"),
)
# Secrets, keys, pictures and the server's own housekeeping: never shown, never read.
_NEVER = (
    *("dn", "version", "changetype", "control", "objectclass", "objectcategory", "userpassword"),
    *("unicodepwd", "sambantpassword", "sambalmpassword", "jpegphoto", "thumbnailphoto", "photo"),
    *("usercertificate", "usersmimecertificate", "sshpublickey", "memberof", "member", "objectguid"),
    *("objectsid", "entryuuid", "entrycsn", "structuralobjectclass", "msexchmailboxsecuritydescriptor"),
)
_NOBODY = frozenset({"computer", "group", "groupofnames", "groupofuniquenames", "organizationalunit"})
_MOST = 60  # columns: no mapping needs more

Line = tuple[int, str]


def inspect(path: Path) -> Records:
    """Find out how the file is written, and which attributes its people have."""
    encoding, _ = encoding_of(path)
    seen: dict[str, str] = {name.lower(): name for name in _USUAL}
    used: set[str] = set()
    with path.open("r", encoding=encoding, errors="replace", newline=None) as file:
        for line in file:
            if line[:1] in (" ", "#", "\n"):
                continue
            key = _key(line.partition(":")[0])
            used.add(key)
            if key not in _NEVER and key not in seen and len(seen) < _MOST and key.isascii():
                seen[key] = line.partition(":")[0].partition(";")[0]
    columns = {key: name for key, name in seen.items() if key in used}
    return Records(
        path, encoding, "LDIF", tuple(columns.values()), lambda lines: _rows(lines, tuple(columns))
    )


def _rows(lines: Iterable[Line], keys: tuple[str, ...]) -> Iterator[Row]:
    at = {key: n for n, key in enumerate(keys)}
    for start, entry in _entries(lines):
        row = [""] * len(keys)
        person = True
        for line in entry:
            name, colon, value = line.partition(":")
            key = _key(name)
            if key == "objectclass" and value.strip().lower() in _NOBODY:
                person = False
            elif key == "changetype" and value.strip().lower() != "add":
                person = False  # a change to an entry, not the entry
            place = at.get(key)
            if colon and place is not None and not row[place]:
                row[place] = _value(value)
        if person and any(row):
            yield start, row


def _entries(lines: Iterable[Line]) -> Iterator[tuple[int, list[str]]]:
    """The lines of each entry, continued ones made one, without comments; and where it starts."""
    start, entry = 0, list[str]()
    comment = False
    for number, line in lines:
        if not line.strip():
            if entry:
                yield start, entry
            entry, comment = [], False
        elif line[0] == " ":
            if entry and not comment:
                entry[-1] += line[1:]
        else:
            comment = line[0] == "#"
            if not comment:
                if not entry:
                    start = number
                entry.append(line)
    if entry:
        yield start, entry


def _key(name: str) -> str:
    return name.partition(";")[0].strip().lower()


def _value(text: str) -> str:
    """What follows the colon: as it is, or in base64 after a second one."""
    if text[:1] == "<":
        return ""
    if text[:1] != ":":
        return text.strip()
    try:
        return base64.b64decode(text[1:].strip(), validate=True).decode("utf-8").strip()
    except (binascii.Error, UnicodeDecodeError, ValueError):
        return ""
