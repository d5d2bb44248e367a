"""What is done once in a while: the digest, retraining. Asked at every tick; the truth is in the database."""

from triage.app import App, learning, reports


def send_digest_if_due(app: App) -> bool:
    """Put today's digest into the outbox when its time has come and it is not there; True when it was put there."""
    settings = app.settings.digest
    local = app.clock.now().astimezone(app.settings.zone)
    if not settings.to or local.time() < settings.at:
        return False
    return reports.queue_digest(app) is not None


def retrain_if_due(app: App) -> bool:
    """Train when enough new labels came since the last training; True when a model was made.

    Never trains twice on the same labels: the number of labels that a training saw is noted before it starts.
    """
    enough = app.settings.model.retrain_after
    if not enough:
        return False
    return learning.train_if_new(app, enough) is not None
