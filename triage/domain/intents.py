"""What a reply wants."""

from collections.abc import Mapping
from enum import StrEnum


class Intent(StrEnum):
    """The twelve labels; docs/labels.md is the annotation guide."""

    #: Wants to go on, without a concrete ask.
    INTERESTED = "interested"
    #: Proposes, accepts or asks for a call, demo or meeting.
    MEETING_REQUEST = "meeting_request"
    #: Asks for price, material, proof or a detail.
    INFO_REQUESTED = "info_requested"
    #: Leaves the door open for later.
    NOT_NOW = "not_now"
    #: Declines.
    NOT_INTERESTED = "not_interested"
    #: Points to another person, address or role.
    REFERRAL = "referral"
    #: Is the wrong one, or has left, and names nobody.
    WRONG_PERSON = "wrong_person"
    #: An automatic notice that somebody is away for a time.
    OUT_OF_OFFICE = "out_of_office"
    #: Any other automatic mail.
    AUTO_REPLY = "auto_reply"
    #: Asks not to be written to again.
    UNSUBSCRIBE = "unsubscribe"
    #: A delivery report; recognised by structure, never by the classifier.
    BOUNCE = "bounce"
    #: Nothing of the above: a person looks.
    OTHER = "other"


#: A raised hand: any of these from a person is interest.
POSITIVE = frozenset({Intent.INTERESTED, Intent.MEETING_REQUEST, Intent.INFO_REQUESTED})
#: Said by machines; moves nobody.
AUTOMATIC = frozenset({Intent.OUT_OF_OFFICE, Intent.AUTO_REPLY, Intent.BOUNCE})
#: What the classifier may answer: everything but the structural bounce.
CLASSIFIABLE = tuple(intent for intent in Intent if intent is not Intent.BOUNCE)
#: Intents that lead to the same handling, by intent.
ALIKE: Mapping[Intent, frozenset[Intent]] = {
    intent: POSITIVE if intent in POSITIVE else AUTOMATIC if intent in AUTOMATIC else frozenset({intent})
    for intent in CLASSIFIABLE
}
