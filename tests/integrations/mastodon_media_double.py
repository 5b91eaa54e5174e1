"""The media of the Mastodon double, as documented: uploads, their preparation, and what they refuse."""

from email import message_from_bytes
from email.policy import HTTP
from typing import Any

MAX_FILES = 4
ALT_LIMIT = 1500
MIMES = ["image/jpeg", "image/png", "image/gif", "image/webp"]
CONFIGURATION = {
    "supported_mime_types": MIMES,
    "image_size_limit": 200_000,
    "image_matrix_limit": 33_177_600,
    "description_limit": ALT_LIMIT,
}

Answer = tuple[int, Any]


class Media:
    """`faults` are used up one by one, each by one upload; `looks` is how long a picture is prepared."""

    def __init__(self) -> None:
        self.files: dict[str, dict[str, Any]] = {}
        self.faults: list[str] = []
        self.looks = 0

    def upload(self, content_type: str, body: bytes) -> Answer:
        fault = self.faults.pop(0) if self.faults else ""
        if fault == "500":
            return 500, {"error": "Something went wrong"}
        head = f"Content-Type: {content_type}\r\n\r\n".encode()
        form = {
            part.get_param("name", header="content-disposition"): part
            for part in message_from_bytes(head + body, policy=HTTP).iter_parts()
        }
        file = form["file"]
        data = file.get_payload(decode=True)
        if file.get_content_type() not in MIMES or len(data) > CONFIGURATION["image_size_limit"]:
            return 422, {"error": "Validation failed: File is not acceptable"}
        alt = form["description"].get_payload(decode=True).decode() if "description" in form else None
        number = str(9000 + len(self.files))
        self.files[number] = {"id": number, "description": alt, "data": data, "looks": self.looks}
        return (202 if self.looks else 200), self.shown(number)

    def get(self, number: str) -> Answer:
        if number not in self.files:
            return 404, {"error": "Record not found"}
        file = self.files[number]
        file["looks"] = max(0, file["looks"] - 1)
        return (206 if file["looks"] else 200), self.shown(number)

    def refusal(self, ids: list[str]) -> str:
        """Why a status with these cannot be made."""
        if len(ids) > MAX_FILES:
            return "Validation failed: Cannot attach more than 4 files"
        if any(number not in self.files for number in ids):
            return "Validation failed: Media does not exist"
        if any(self.files[number]["looks"] for number in ids):
            return "Cannot attach files that have not finished processing. Try again in a moment!"
        return ""

    def shown(self, number: str) -> dict[str, Any]:
        file = self.files[number]
        url = None if file["looks"] else f"https://social.example/media/{number}"
        return {"id": number, "type": "image", "url": url, "description": file["description"]}
