"""The tone of a state where pages say it in a pill; the word in it says the same."""

from cm_console.domain.delivery import DeliveryState

_S = DeliveryState
DELIVERY = {
    _S.DRAFT: "neutral",
    _S.SCHEDULED: "accent",
    _S.SENDING: "warn",
    _S.PUBLISHED: "ok",
    _S.REJECTED: "bad",
    _S.UNCONFIRMED: "bad",
    _S.MISSED: "bad",
    _S.CANCELLED: "neutral",
}
