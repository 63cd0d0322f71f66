//! What becomes of an event after its invocation: pure decisions over outcomes.

use crate::{BatchedEvent, ErrorKind, Outcome};

/// What the sender of an event does next with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Delivery {
    /// Nothing: it was delivered, or something goes on in its place, or it was left out on purpose.
    Done,
    /// Sends it again later.
    Retry,
    /// Gives it up.
    Discard,
}

impl Delivery {
    /// After a failure of this kind; it holds for all events of a batch.
    pub fn of_error(kind: ErrorKind) -> Self {
        match kind {
            ErrorKind::Dropped => Self::Done,
            kind if kind.is_retried() => Self::Retry,
            _ => Self::Discard,
        }
    }

    /// After a status that `onBatch` of a destination reported of one event: 429 and from 500 on it is sent again.
    pub fn of_status(status: u16) -> Self {
        match status {
            429 | 500.. => Self::Retry,
            400.. => Self::Discard,
            _ => Self::Done,
        }
    }

    /// Of one event of a batch.
    pub fn of_batched(event: &BatchedEvent) -> Self {
        match (&event.error, event.status) {
            (Some(error), _) => Self::of_error(error.kind),
            (None, Some(status)) => Self::of_status(status),
            (None, None) => Self::Done,
        }
    }

    /// Of a whole outcome: the worst of its events. What is given up is worse than what is sent again.
    pub fn of_outcome(outcome: &Outcome) -> Self {
        match &outcome.result {
            Err(error) => Self::of_error(error.kind),
            Ok(_) => outcome.batch.iter().flatten().map(Self::of_batched).fold(
                Self::Done,
                |worst, next| {
                    if next.badness() > worst.badness() {
                        next
                    } else {
                        worst
                    }
                },
            ),
        }
    }

    fn badness(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Retry => 1,
            Self::Discard => 2,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::FunctionError;

    fn reported(status: u16) -> BatchedEvent {
        BatchedEvent {
            status: Some(status),
            ..BatchedEvent::default()
        }
    }

    #[test]
    fn statuses_decide_which_events_are_sent_again() {
        use Delivery::{Discard, Done, Retry};
        let decisions = [
            (100, Done),
            (200, Done),
            (204, Done),
            (302, Done),
            (400, Discard),
            (404, Discard),
            (428, Discard),
            (429, Retry),
            (430, Discard),
            (499, Discard),
            (500, Retry),
            (503, Retry),
            (999, Retry),
        ];
        for (status, decision) in decisions {
            assert_eq!(Delivery::of_status(status), decision, "{status}");
        }
    }

    #[test]
    fn kinds_decide_for_the_whole_batch() {
        use Delivery::{Discard, Done, Retry};
        let decisions = [
            (ErrorKind::Retry, Retry),
            (ErrorKind::Timeout, Retry),
            (ErrorKind::UnsupportedEventType, Discard),
            (ErrorKind::MessageRejected, Discard),
            (ErrorKind::Dropped, Done),
            (ErrorKind::BadRequest, Discard),
            (ErrorKind::InvalidSettings, Discard),
        ];
        for (kind, decision) in decisions {
            let mut outcome = Outcome::failed(FunctionError::new(kind, "", ""));
            outcome.batch = Some(vec![reported(500)]);
            assert_eq!(Delivery::of_outcome(&outcome), decision, "{kind}");
        }
    }

    #[test]
    fn a_batch_is_as_bad_as_its_worst_event() {
        let mut outcome = Outcome::failed(FunctionError::new(ErrorKind::Retry, "", ""));
        outcome.result = Ok(None);
        assert_eq!(Delivery::of_outcome(&outcome), Delivery::Done);
        outcome.batch = Some(vec![reported(200), BatchedEvent::default()]);
        assert_eq!(Delivery::of_outcome(&outcome), Delivery::Done);
        outcome.batch = Some(vec![reported(200), reported(500)]);
        assert_eq!(Delivery::of_outcome(&outcome), Delivery::Retry);
        outcome.batch = Some(vec![reported(400), reported(500)]);
        assert_eq!(Delivery::of_outcome(&outcome), Delivery::Discard);
    }

    #[test]
    fn an_event_that_failed_is_judged_by_its_error() {
        let event = |kind| BatchedEvent {
            error: Some(FunctionError::new(kind, "", "")),
            ..BatchedEvent::default()
        };
        assert_eq!(
            Delivery::of_batched(&event(ErrorKind::Timeout)),
            Delivery::Retry
        );
        assert_eq!(
            Delivery::of_batched(&event(ErrorKind::Dropped)),
            Delivery::Done
        );
    }
}
