//! Metrics for whatever recorder the embedder has installed with the `metrics` crate.

use metrics::{Label, SharedString, Unit};
use metrics::{counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};
use tidegate_core::{ErrorKind, FunctionError, Outcome, RequestOutcome};

use super::{
    HostCallEnded, InvocationEnded, IsolateEnded, IsolateStarted, Observer, QueueChanged, Refused,
    ThreadGivenUp,
};

/// Counts and measures, by the name of the function, for the recorder of the `metrics` crate that is installed.
///
/// | metric | kind | labels beside `function` |
/// |---|---|---|
/// | `tidegate_invocations_total` | counter | `outcome`: `ok`, `dropped`, `retry`, `timeout`, `unsupported_event_type`, `message_rejected`, `bad_request`, `invalid_settings` |
/// | `tidegate_invocation_wall_seconds`, `tidegate_invocation_cpu_seconds` | histogram | |
/// | `tidegate_limit_hits_total` | counter | `limit` |
/// | `tidegate_egress_requests_total` | counter | `service`: of AWS, or `fetch`; `outcome`: `2xx`, ..., `failed`, `pending` |
/// | `tidegate_cold_starts_total` | counter | `outcome`, as above; `ready`: whether a blank isolate stood ready |
/// | `tidegate_cold_start_seconds` | histogram | `ready` |
/// | `tidegate_isolates` | gauge | |
/// | `tidegate_isolates_ended_total` | counter | `reason` |
/// | `tidegate_queue_length` | gauge | |
/// | `tidegate_refused_total` | counter | `reason` |
/// | `tidegate_host_calls_total` | counter | `global`, `result` |
/// | `tidegate_host_call_seconds` | histogram | `global` |
/// | `tidegate_threads_given_up_total` | counter | |
///
/// ```
/// use std::sync::Arc;
/// use tidegate_runtime::{HostOptions, MetricsObserver};
///
/// let options = HostOptions {
///     observer: Some(Arc::new(MetricsObserver::new())),
///     ..HostOptions::default()
/// };
/// ```
#[derive(Clone, Debug)]
pub struct MetricsObserver {
    has_functions: bool,
}

impl MetricsObserver {
    /// Describes the metrics to the recorder, which has to be installed already for that.
    pub fn new() -> Self {
        describe();
        Self {
            has_functions: true,
        }
    }

    /// Leaves out the label `function`, where there are more functions than a monitoring system takes. The gauge of queues then has
    /// no meaning, and is not set.
    #[must_use]
    pub fn without_functions(self) -> Self {
        Self {
            has_functions: false,
        }
    }

    fn labels<const N: usize>(
        &self,
        function: &str,
        more: [(&'static str, SharedString); N],
    ) -> Vec<Label> {
        let mut labels = Vec::with_capacity(N + 1);
        if self.has_functions {
            labels.push(Label::new("function", function.to_owned()));
        }
        let more = more.into_iter();
        labels.extend(more.map(|(name, value)| Label::new(name, value)));
        labels
    }

    fn requests(&self, function: &str, outcome: &Outcome) {
        for request in &outcome.requests {
            let service = request.service.clone().unwrap_or_else(|| "fetch".into());
            let status = match &request.outcome {
                RequestOutcome::Pending => "pending",
                RequestOutcome::Failed(_) => "failed",
                RequestOutcome::Status(100..=199) => "1xx",
                RequestOutcome::Status(200..=299) => "2xx",
                RequestOutcome::Status(300..=399) => "3xx",
                RequestOutcome::Status(400..=499) => "4xx",
                RequestOutcome::Status(_) => "5xx",
            };
            let more = [("service", service.into()), ("outcome", status.into())];
            let labels = self.labels(function, more);
            counter!("tidegate_egress_requests_total", labels).increment(1);
        }
    }

    fn limit(&self, function: &str, error: Option<&FunctionError>) {
        let Some(limit) = error.and_then(|error| error.limit) else {
            return;
        };
        let labels = self.labels(function, [("limit", limit.limit.as_str().into())]);
        counter!("tidegate_limit_hits_total", labels).increment(1);
    }
}

impl Default for MetricsObserver {
    fn default() -> Self {
        Self::new()
    }
}

impl Observer for MetricsObserver {
    fn isolate_started(&self, started: &IsolateStarted<'_>) {
        let ready = if started.was_ready { "true" } else { "false" };
        let more = [
            ("outcome", outcome(started.error).into()),
            ("ready", ready.into()),
        ];
        let labels = self.labels(started.function, more);
        counter!("tidegate_cold_starts_total", labels).increment(1);
        let labels = self.labels(started.function, [("ready", ready.into())]);
        histogram!("tidegate_cold_start_seconds", labels).record(started.wall);
        self.limit(started.function, started.error);
        if started.error.is_none() {
            gauge!("tidegate_isolates", self.labels(started.function, [])).increment(1);
        }
    }

    fn isolate_ended(&self, ended: &IsolateEnded<'_>) {
        gauge!("tidegate_isolates", self.labels(ended.function, [])).decrement(1);
        let labels = self.labels(ended.function, [("reason", ended.reason.as_str().into())]);
        counter!("tidegate_isolates_ended_total", labels).increment(1);
    }

    fn invocation_ended(&self, ended: &InvocationEnded<'_>) {
        let InvocationEnded {
            function,
            outcome: came_to,
            ..
        } = ended;
        let error = came_to.result.as_ref().err();
        let labels = self.labels(function, [("outcome", outcome(error).into())]);
        counter!("tidegate_invocations_total", labels).increment(1);
        let wall = histogram!(
            "tidegate_invocation_wall_seconds",
            self.labels(function, [])
        );
        wall.record(came_to.wall);
        let cpu = histogram!("tidegate_invocation_cpu_seconds", self.labels(function, []));
        cpu.record(came_to.cpu);
        self.limit(function, error);
        self.requests(function, came_to);
    }

    fn host_call_ended(&self, ended: &HostCallEnded<'_>) {
        let global = || ("global", SharedString::from(ended.global.to_owned()));
        let more = [global(), ("result", ended.result.as_str().into())];
        let labels = self.labels(ended.function, more);
        counter!("tidegate_host_calls_total", labels).increment(1);
        let labels = self.labels(ended.function, [global()]);
        histogram!("tidegate_host_call_seconds", labels).record(ended.wall);
    }

    fn queue_changed(&self, queue: &QueueChanged<'_>) {
        if self.has_functions {
            let waiting = u32::try_from(queue.waiting).unwrap_or(u32::MAX);
            gauge!("tidegate_queue_length", self.labels(queue.function, [])).set(waiting);
        }
    }

    fn refused(&self, refused: &Refused<'_>) {
        let reason = refused.reason.as_str();
        let labels = self.labels(refused.function, [("reason", reason.into())]);
        counter!("tidegate_refused_total", labels).increment(1);
    }

    fn thread_given_up(&self, given_up: &ThreadGivenUp<'_>) {
        let labels = self.labels(given_up.function, []);
        counter!("tidegate_threads_given_up_total", labels).increment(1);
    }
}

fn outcome(error: Option<&FunctionError>) -> &'static str {
    match error.map(|error| error.kind) {
        None => "ok",
        Some(ErrorKind::Retry) => "retry",
        Some(ErrorKind::Timeout) => "timeout",
        Some(ErrorKind::UnsupportedEventType) => "unsupported_event_type",
        Some(ErrorKind::MessageRejected) => "message_rejected",
        Some(ErrorKind::Dropped) => "dropped",
        Some(ErrorKind::BadRequest) => "bad_request",
        Some(ErrorKind::InvalidSettings) => "invalid_settings",
    }
}

fn describe() {
    let count = Unit::Count;
    describe_counter!(
        "tidegate_invocations_total",
        count,
        "Invocations that have ended."
    );
    describe_counter!(
        "tidegate_limit_hits_total",
        count,
        "Limits that ended an invocation or a load."
    );
    describe_counter!(
        "tidegate_egress_requests_total",
        count,
        "Requests of fetch and AWS."
    );
    describe_counter!(
        "tidegate_cold_starts_total",
        count,
        "Functions loaded into an isolate."
    );
    describe_counter!(
        "tidegate_isolates_ended_total",
        count,
        "Isolates that are gone."
    );
    describe_counter!(
        "tidegate_refused_total",
        count,
        "Events that were not taken."
    );
    describe_counter!(
        "tidegate_host_calls_total",
        count,
        "Calls of the host's own globals."
    );
    describe_counter!(
        "tidegate_threads_given_up_total",
        count,
        "Threads that V8 does not give back."
    );
    describe_gauge!(
        "tidegate_isolates",
        count,
        "Isolates with a loaded function."
    );
    describe_gauge!(
        "tidegate_queue_length",
        count,
        "Events that wait for an instance."
    );
    let seconds = Unit::Seconds;
    describe_histogram!(
        "tidegate_invocation_wall_seconds",
        seconds,
        "Wall-clock time of invocations."
    );
    describe_histogram!(
        "tidegate_invocation_cpu_seconds",
        seconds,
        "CPU time of invocations."
    );
    describe_histogram!(
        "tidegate_cold_start_seconds",
        seconds,
        "Wall-clock time until a function was loaded."
    );
    describe_histogram!(
        "tidegate_host_call_seconds",
        seconds,
        "Wall-clock time of calls of the host's own globals."
    );
}
