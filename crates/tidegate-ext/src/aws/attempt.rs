//! The ops of one attempt.

use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, Mutex, PoisonError};

use deno_core::{CancelFuture, CancelHandle, OpState, Resource, ResourceId, ToV8, op2, v8};
use deno_error::JsErrorBox;
use futures::FutureExt;
use futures::future::BoxFuture;
use tidegate_aws::{Call, Code, Failure, Room, Service, Success};
use tidegate_core::RequestOutcome;

use super::options::AttemptOptions;
use super::{AwsState, from_js, to_js};
use crate::fetch::budget::{Budget, Charge};
use crate::invocation::InvocationId;
use crate::journal::{Journals, NewRequest, RequestSlot};

/// An attempt that is under way.
struct Attempt {
    outcome: RefCell<Option<BoxFuture<'static, Result<Success, Failure>>>>,
    cancel: Rc<CancelHandle>,
    slot: Option<RequestSlot>,
    room: Arc<ChargedRoom>,
}

impl Resource for Attempt {
    fn name(&self) -> Cow<'_, str> {
        "awsAttempt".into()
    }
}

/// The budget's side of an answer; parameters and answer are charged to the same.
#[derive(Debug)]
pub(super) struct ChargedRoom(Mutex<Charge>);

impl Room for ChargedRoom {
    fn take(&self, bytes: usize) -> bool {
        // Twice: what is read, and the copy that JavaScript gets.
        let charge = &mut *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        charge.add(bytes.saturating_mul(2))
    }
}

/// Begins an attempt: gives its number, or the outcome where it failed before anything was sent.
#[op2]
pub(super) fn op_aws_begin<'s>(
    scope: &mut v8::PinScope<'s, '_>,
    state: &mut OpState,
    #[string] service: &str,
    #[string] operation: &str,
    input: v8::Local<'s, v8::Value>,
    #[scoped] options: AttemptOptions,
) -> Result<v8::Local<'s, v8::Value>, JsErrorBox> {
    let service = Service::find(service)
        .ok_or_else(|| JsErrorBox::type_error(format!("no service {service}")))?;
    let AwsState {
        host,
        budget,
        turns,
    } = state.borrow();
    let (host, turns) = (host.clone(), turns.clone());
    let (call, room) = call(scope, service, operation, input, options, budget)?;
    let operation = call.operation;
    let prepared = match host.prepare(call) {
        Ok(prepared) => prepared,
        Err(failure) => return to_js::failure(scope, failure),
    };
    let new = NewRequest {
        method: prepared.method().to_owned(),
        url: prepared.url(),
        service: Some(service.class().to_owned()),
        operation: Some(lower_first(operation.name())),
    };
    let invocation = InvocationId::current(scope);
    let slot = state
        .borrow_mut::<Journals>()
        .request_started(invocation, new);
    let sending = async move {
        // It is never closed.
        let _turn = turns.acquire_owned().await;
        host.send(prepared).await
    };
    let attempt = Attempt {
        outcome: RefCell::new(Some(sending.boxed())),
        cancel: CancelHandle::new_rc(),
        slot,
        room,
    };
    let rid = state.resource_table.add(attempt);
    Ok(v8::Integer::new_from_unsigned(scope, rid).into())
}

/// What JavaScript asks for, charged to `budget`.
pub(super) fn call(
    scope: &mut v8::PinScope<'_, '_>,
    service: Service,
    operation: &str,
    input: v8::Local<'_, v8::Value>,
    mut options: AttemptOptions,
    budget: &Budget,
) -> Result<(Call, Arc<ChargedRoom>), JsErrorBox> {
    let operation = service.operation(operation).ok_or_else(|| {
        JsErrorBox::type_error(format!("no operation {operation} of {}", service.class()))
    })?;
    let (input, charge) =
        from_js::parameters(scope, input, budget).map_err(JsErrorBox::from_err)?;
    let room = Arc::new(ChargedRoom(Mutex::new(charge)));
    let call = Call {
        service,
        operation,
        input,
        addressing: options.addressing(),
        auth: options.auth(),
        signing_name: options.signing_name(),
        body: options.body(),
        headers: options.headers(),
        timeout: options.timeout(),
        clock_offset: options.clock_offset(),
        room: room.clone(),
        endpoint: options.endpoint,
        path: options.path,
        region: options.region,
        user_agent: options.user_agent,
    };
    Ok((call, room))
}

/// How an attempt ended, converted where there is an isolate.
pub(super) struct Ended {
    outcome: Result<Success, Failure>,
    // Until then what was read is in memory.
    _room: Option<Arc<ChargedRoom>>,
}

impl<'s> ToV8<'s> for Ended {
    type Error = JsErrorBox;

    fn to_v8<'i>(
        self,
        scope: &mut v8::PinScope<'s, 'i>,
    ) -> Result<v8::Local<'s, v8::Value>, JsErrorBox> {
        to_js::outcome(scope, self.outcome)
    }
}

/// Waits for the end of an attempt.
#[op2]
pub(super) async fn op_aws_answer(
    state: Rc<RefCell<OpState>>,
    #[smi] rid: ResourceId,
) -> Result<Ended, JsErrorBox> {
    let attempt = state
        .borrow()
        .resource_table
        .get::<Attempt>(rid)
        .map_err(JsErrorBox::from_err)?;
    let outcome = attempt.outcome.borrow_mut().take();
    let outcome = outcome.ok_or_else(|| JsErrorBox::type_error("the attempt has ended"))?;
    // Dropping the future aborts the request.
    let outcome = outcome.or_cancel(attempt.cancel.clone()).await;
    let mut state = state.borrow_mut();
    // Its number is gone already where it was aborted.
    let _ = state.resource_table.take::<Attempt>(rid);
    let recorded = match &outcome {
        Ok(Ok(success)) => RequestOutcome::Status(success.answer.status()),
        Ok(Err(failure)) => of_failure(failure),
        Err(_) => RequestOutcome::Failed("aborted".to_owned()),
    };
    state
        .borrow_mut::<Journals>()
        .request_finished(attempt.slot, recorded);
    match outcome {
        Ok(outcome) => Ok(Ended {
            outcome,
            _room: Some(attempt.room.clone()),
        }),
        Err(_) => Err(JsErrorBox::generic("the attempt was aborted")),
    }
}

/// Gives up an attempt; waiting for it fails.
#[op2(fast)]
pub(super) fn op_aws_abort(state: &mut OpState, #[smi] rid: ResourceId) {
    if let Ok(attempt) = state.resource_table.take::<Attempt>(rid) {
        attempt.cancel.cancel();
    }
}

fn of_failure(failure: &Failure) -> RequestOutcome {
    if let Some(answer) = &failure.answer {
        return RequestOutcome::Status(answer.status());
    }
    let reason = match (&failure.network, &failure.message, &failure.code) {
        (Some(network), ..) => network.message.clone(),
        (None, Some(message), _) => message.clone(),
        (None, None, Code::Word(word)) => word.clone(),
        (None, None, Code::Status(status)) => status.to_string(),
    };
    RequestOutcome::Failed(reason)
}

fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|letter| letter.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}
