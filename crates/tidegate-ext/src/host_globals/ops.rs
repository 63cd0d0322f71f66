//! The ops of a call: one begins it, the other waits for its answer.

use std::borrow::Cow;
use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Poll};

use deno_core::{OpState, Resource, ResourceId, ToV8, extension, op2, v8};
use deno_error::JsErrorBox;
use tidegate_core::InvocationKey;
use tokio::sync::Semaphore;
use tokio::task::{JoinError, JoinHandle};

use super::call::Told;
use super::{CallError, CallInfo, CallObserver, HostCallResult, HostGlobals};
use crate::fetch::budget::{Budget, Charge};
use crate::invocation::InvocationId;
use crate::journal::Journals;
use crate::limits::{NO_RESOURCE, count_request};

/// How many calls of one isolate run at a time; later ones wait for their turn.
const MAX_CALLS: usize = 64;

/// What the host keeps of a call beside its arguments, roughly.
const OVERHEAD: usize = 4096;

/// What reading a byte of JSON may take: a small number, two bytes of text, becomes a value of 32 bytes and a reference to its text.
const PER_BYTE: usize = 24;

extension!(
    tidegate_host_globals,
    ops = [op_host_begin, op_host_answer],
    esm = [dir "../../js/globals", "host_globals.js"],
);

/// What the calls of one isolate work with.
pub struct HostCallOptions {
    pub globals: HostGlobals,
    /// What the host calls the function.
    pub function: Arc<str>,
    /// The number of its isolate.
    pub isolate: u64,
    /// Bytes that the host may spend on calls that are under way.
    pub bytes: usize,
    pub observer: Option<Arc<dyn CallObserver>>,
}

struct HostCalls {
    options: HostCallOptions,
    budget: Budget,
    turns: Arc<Semaphore>,
}

/// Puts into `state` what the ops work on; without it every call fails.
pub fn init_state(state: &mut OpState, options: HostCallOptions) {
    state.put(HostCalls {
        budget: Budget::new(options.bytes),
        turns: Arc::new(Semaphore::new(MAX_CALLS)),
        options,
    });
}

/// A result as JSON, with what it takes of the budget.
type Answer = Result<(String, Charge), CallError>;

/// A call that is under way, or was refused.
struct Begun(RefCell<Option<Result<Task, CallError>>>);

impl Resource for Begun {
    fn name(&self) -> Cow<'_, str> {
        "hostCall".into()
    }
}

/// Ends its work when it is dropped.
struct Task(JoinHandle<Answer>);

impl Future for Task {
    type Output = Result<Answer, JoinError>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(cx)
    }
}

impl Drop for Task {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Begins a call of the global number `index`; `arguments` is the JSON array of its arguments.
#[op2(nofast)]
#[smi]
fn op_host_begin(
    scope: &mut v8::PinScope<'_, '_>,
    state: &mut OpState,
    #[smi] index: u32,
    arguments: v8::Local<'_, v8::Value>,
) -> ResourceId {
    let Ok(id) = count_request(scope, state) else {
        return NO_RESOURCE;
    };
    let begun = begin(scope, state, id, index, arguments);
    state.resource_table.add(Begun(RefCell::new(Some(begun))))
}

fn begin(
    scope: &mut v8::PinScope<'_, '_>,
    state: &mut OpState,
    id: InvocationId,
    index: u32,
    arguments: v8::Local<'_, v8::Value>,
) -> Result<Task, CallError> {
    let unknown = || CallError::new("there is no such function").named("TypeError");
    let calls = state.try_borrow::<HostCalls>().ok_or_else(unknown)?;
    let globals = calls.options.globals.clone();
    let function = usize::try_from(index)
        .ok()
        .and_then(|index| globals.checked().functions.get(index))
        .ok_or_else(unknown)?;
    let name = function.name.clone();
    let arguments = v8::Local::<v8::String>::try_from(arguments).map_err(|_| unknown())?;
    let length = arguments.utf8_length(scope);
    let limit = globals.checked().argument_bytes;
    if length > limit {
        let message =
            format!("{name}: the arguments have {length} bytes of JSON, more than {limit}");
        return Err(CallError::new(message)
            .named("RangeError")
            .with_code("ERR_OUT_OF_RANGE"));
    }
    let size = length.saturating_mul(PER_BYTE).saturating_add(OVERHEAD);
    let mut charge = calls
        .budget
        .charge(size)
        .ok_or_else(|| no_room(&name, &calls.budget))?;
    let (budget, turns) = (calls.budget.clone(), calls.turns.clone());
    let observer = calls.options.observer.clone();
    let info = CallInfo {
        function: calls.options.function.clone(),
        invocation: InvocationKey {
            isolate: calls.options.isolate,
            number: id.0,
        },
        global: name.clone(),
    };
    let end = state
        .borrow_mut::<Journals>()
        .end_of(id)
        .ok_or_else(|| cancelled(&name))?;
    let arguments = arguments.to_rust_string_lossy(scope);
    let call = function.call.clone();
    let limit = globals.checked().result_bytes;
    let told = Told::new(info.clone(), observer);
    let work = async move {
        let called = async {
            // It is never closed.
            let _turn = turns.acquire().await;
            call(arguments, info, limit).await
        };
        let called = tokio::select! {
            biased;
            () = end.cancelled() => {
                drop(told);
                return Err(cancelled(&name));
            }
            called = called => called,
        };
        let answer = called.and_then(|json| {
            charge.release(size);
            // Twice: what was written, and the copy that JavaScript gets.
            let fits = charge.add(json.len().saturating_mul(2));
            fits.then_some((json, charge))
                .ok_or_else(|| no_room(&name, &budget))
        });
        told.ended(match &answer {
            Ok(_) => HostCallResult::Ok,
            Err(_) => HostCallResult::Failed,
        });
        answer.map_err(|error| prefixed(&name, error))
    };
    Ok(Task(globals.checked().runtime.spawn(work)))
}

/// What Tidegate itself finds wrong with arguments does not say of which function.
fn prefixed(name: &str, error: CallError) -> CallError {
    match error.code() {
        Some("ERR_INVALID_ARG_TYPE") if error.message().starts_with("argument ") => CallError {
            message: format!("{name}: {}", error.message),
            ..error
        },
        _ => error,
    }
}

fn cancelled(name: &str) -> CallError {
    CallError::new(format!(
        "{name} was cancelled: the invocation that called it has ended"
    ))
    .named("AbortError")
    .with_code("ABORT_ERR")
}

fn no_room(name: &str, budget: &Budget) -> CallError {
    let message = format!(
        "{name}: more than is left of the {} bytes that all calls under way may take",
        budget.limit()
    );
    CallError::new(message)
        .named("RangeError")
        .with_code("ENOBUFS")
}

/// Waits for the answer of the call `rid`.
#[op2]
async fn op_host_answer(
    state: Rc<RefCell<OpState>>,
    #[smi] rid: ResourceId,
) -> Result<Ended, JsErrorBox> {
    let begun = state
        .borrow_mut()
        .resource_table
        .take::<Begun>(rid)
        .map_err(JsErrorBox::from_err)?;
    let task = begun.0.borrow_mut().take();
    let answer = match task {
        None => Err(CallError::new("the call has ended")),
        Some(Err(error)) => Err(error),
        Some(Ok(task)) => task.await.unwrap_or_else(|error| {
            if error.is_panic() {
                tracing::error!("a global of the host panicked");
            }
            Err(CallError::new("the host could not answer"))
        }),
    };
    Ok(Ended(answer))
}

/// In JavaScript the JSON of the result, or an array of the error's name, message and code.
struct Ended(Answer);

impl<'s> ToV8<'s> for Ended {
    type Error = JsErrorBox;

    fn to_v8<'i>(
        self,
        scope: &mut v8::PinScope<'s, 'i>,
    ) -> Result<v8::Local<'s, v8::Value>, JsErrorBox> {
        let error = match self.0 {
            Ok((json, _charge)) => match v8::String::new(scope, &json) {
                Some(json) => return Ok(json.into()),
                None => CallError::new("the result is too long").named("RangeError"),
            },
            Err(error) => error,
        };
        let text = |text: &str| match v8::String::new(scope, text) {
            Some(text) => text.into(),
            None => v8::undefined(scope).into(),
        };
        let mut parts: Vec<v8::Local<'s, v8::Value>> =
            vec![text(&error.name), text(&error.message)];
        if let Some(code) = &error.code {
            parts.push(text(code));
        }
        Ok(v8::Array::new_with_elements(scope, &parts).into())
    }
}
