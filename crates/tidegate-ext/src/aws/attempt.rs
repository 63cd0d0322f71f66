//! The ops of one attempt.

use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use deno_core::{
    AsyncRefCell, CancelFuture, CancelHandle, JsBuffer, OpState, RcRef, Resource, ResourceId, ToV8,
    op2, v8,
};
use deno_error::JsErrorBox;
use futures::FutureExt;
use futures::future::BoxFuture;
use tidegate_aws::{Call, Code, Failure, Incoming, Room, Service, StreamedBody, Success};
use tidegate_core::RequestOutcome;
use tokio::sync::OwnedSemaphorePermit;

use super::options::AttemptOptions;
use super::{AwsState, from_js, to_js};
use crate::fetch::budget::{Budget, Charge};
use crate::fetch::upload;
use crate::journal::{Journals, NewRequest, RequestSlot};
use crate::limits::{NO_RESOURCE, request_started};

/// How an attempt ended, and its turn: an answer that is streamed goes on.
type Outcome = (Result<Success, Failure>, Option<OwnedSemaphorePermit>);

/// An attempt that is under way.
struct Attempt {
    outcome: RefCell<Option<BoxFuture<'static, Outcome>>>,
    cancel: Rc<CancelHandle>,
    slot: Option<RequestSlot>,
    room: Arc<ChargedRoom>,
    url: String,
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

    fn give_back(&self, bytes: usize) {
        let charge = &mut *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        charge.release(bytes.saturating_mul(2));
    }
}

/// The name, which no member has, under which a body comes that a listener put in place of the operation's own.
const OTHER_BODY: &str = "";

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
    // Taken even if the request comes to nothing, so that it is cancelled.
    let stream = options.stream.map(|rid| state.resource_table.take_any(rid));
    let stream = stream.transpose().map_err(JsErrorBox::from_err)?;
    let stream = stream.map(upload::Source::new);
    let length = options.stream_length();
    let (streams_answer, watches_answer) = (options.streams_answer, options.watches_answer);
    let AwsState {
        host,
        budget,
        turns,
    } = state.borrow();
    let (host, turns) = (host.clone(), turns.clone());
    let (mut call, room) = call(scope, service, operation, input, options, budget)?;
    let (service, operation) = (call.service, call.operation);
    call.streams_answer = streams_answer || (watches_answer && operation.streams_output());
    call.stream = stream.map(|source| StreamedBody {
        length,
        body: source.into_body(),
    });
    let prepared = match host.prepare(call) {
        Ok(prepared) => prepared,
        Err(failure) => return to_js::failure(scope, failure),
    };
    let url = prepared.url();
    let new = NewRequest {
        method: prepared.method().to_owned(),
        url: url.clone(),
        service: Some(service.class().to_owned()),
        operation: Some(lower_first(operation.name())),
    };
    let Ok(slot) = request_started(scope, state, new) else {
        return Ok(v8::Integer::new_from_unsigned(scope, NO_RESOURCE).into());
    };
    let sending = async move {
        // It is never closed.
        let turn = turns.acquire_owned().await;
        (host.send(prepared).await, turn.ok())
    };
    let attempt = Attempt {
        outcome: RefCell::new(Some(sending.boxed())),
        cancel: CancelHandle::new_rc(),
        slot,
        room,
        url,
    };
    let rid = state.resource_table.add(attempt);
    Ok(v8::Integer::new_from_unsigned(scope, rid).into())
}

/// What JavaScript asks for, charged to `budget`.
pub(super) fn call(
    scope: &mut v8::PinScope<'_, '_>,
    service: &str,
    operation: &str,
    input: v8::Local<'_, v8::Value>,
    mut options: AttemptOptions,
    budget: &Budget,
) -> Result<(Call, Arc<ChargedRoom>), JsErrorBox> {
    let unknown = || JsErrorBox::type_error(format!("no operation {operation} of {service}"));
    let service = Service::find(service).ok_or_else(unknown)?;
    let operation = service.operation(operation).ok_or_else(unknown)?;
    let (mut input, charge) =
        from_js::parameters(scope, input, budget).map_err(JsErrorBox::from_err)?;
    let changes = options.changes(input.take(OTHER_BODY));
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
        changes,
        timeout: options.timeout(),
        connect_timeout: options.connect_timeout(),
        clock_offset: options.clock_offset(),
        room: room.clone(),
        stream: None,
        streams_answer: false,
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
    stream: Option<ResourceId>,
    // Until then what was read is in memory.
    _room: Option<Arc<ChargedRoom>>,
}

impl<'s> ToV8<'s> for Ended {
    type Error = JsErrorBox;

    fn to_v8<'i>(
        self,
        scope: &mut v8::PinScope<'s, 'i>,
    ) -> Result<v8::Local<'s, v8::Value>, JsErrorBox> {
        to_js::outcome(scope, self.outcome, self.stream)
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
        Ok((Ok(success), _)) => RequestOutcome::Status(success.answer.status()),
        Ok((Err(failure), _)) => of_failure(failure),
        Err(_) => RequestOutcome::Failed("aborted".to_owned()),
    };
    state
        .borrow_mut::<Journals>()
        .request_finished(attempt.slot, recorded);
    let (mut outcome, turn) =
        outcome.map_err(|_| JsErrorBox::generic("the attempt was aborted"))?;
    let incoming = outcome
        .as_mut()
        .ok()
        .and_then(|success| success.incoming.take());
    let stream = incoming.map(|incoming| {
        state.resource_table.add(Body {
            reader: AsyncRefCell::new(Reader {
                incoming,
                rest: Bytes::new(),
            }),
            cancel: CancelHandle::new(),
            _turn: turn,
        })
    });
    Ok(Ended {
        outcome,
        stream,
        _room: Some(attempt.room.clone()),
    })
}

/// The body of an answer that is read piece by piece; closing it ends the request.
struct Body {
    reader: AsyncRefCell<Reader>,
    cancel: CancelHandle,
    _turn: Option<OwnedSemaphorePermit>,
}

impl Resource for Body {
    fn name(&self) -> Cow<'_, str> {
        "awsBody".into()
    }

    fn close(self: Rc<Self>) {
        self.cancel.cancel();
    }
}

struct Reader {
    incoming: Incoming,
    rest: Bytes,
}

impl Reader {
    /// Fills `room` as far as one piece of the body does; 0 at the end.
    async fn read(&mut self, room: &mut [u8]) -> Result<usize, Failure> {
        while self.rest.is_empty() {
            match self.incoming.next().await {
                Some(piece) => self.rest = piece?,
                None => return Ok(0),
            }
        }
        let piece = self.rest.split_to(room.len().min(self.rest.len()));
        if let Some(room) = room.get_mut(..piece.len()) {
            room.copy_from_slice(&piece);
        }
        Ok(piece.len())
    }
}

/// How many bytes of a body there are more, or an outcome that is an error.
pub(super) struct Piece(Result<usize, Failure>);

impl<'s> ToV8<'s> for Piece {
    type Error = JsErrorBox;

    fn to_v8<'i>(
        self,
        scope: &mut v8::PinScope<'s, 'i>,
    ) -> Result<v8::Local<'s, v8::Value>, JsErrorBox> {
        match self.0 {
            Ok(length) => Ok(v8::Number::new(scope, length as f64).into()),
            Err(failure) => to_js::failure(scope, failure),
        }
    }
}

/// Waits for the next piece of a body. It is put into memory of JavaScript's, which V8's allocator has counted.
#[op2]
pub(super) async fn op_aws_read(
    state: Rc<RefCell<OpState>>,
    #[smi] rid: ResourceId,
    #[buffer] mut room: JsBuffer,
) -> Result<Piece, JsErrorBox> {
    let body = state
        .borrow()
        .resource_table
        .get::<Body>(rid)
        .map_err(JsErrorBox::from_err)?;
    let cancel = RcRef::map(&body, |body| &body.cancel);
    let reader = RcRef::map(&body, |body| &body.reader);
    let piece = async move { reader.borrow_mut().await.read(&mut room).await };
    let piece = piece.or_cancel(cancel).await;
    piece
        .map(Piece)
        .map_err(|_| JsErrorBox::generic("the body was closed"))
}

/// The URL of an attempt that is under way; undefined for any other number.
#[op2]
#[string]
pub(super) fn op_aws_url(state: &mut OpState, #[smi] rid: ResourceId) -> Option<String> {
    let attempt = state.resource_table.get::<Attempt>(rid).ok()?;
    Some(attempt.url.clone())
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
