//! Which invocation a piece of JavaScript belongs to.
//!
//! The number of an invocation is V8's continuation-preserved embedder data while its handler runs; V8 carries it over
//! `await` and `then`, timers capture it. So a log line or a request finds its invocation, whatever runs in between.

use deno_core::v8;

/// The number of an invocation within its isolate; never 0 for a real one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct InvocationId(pub u32);

impl InvocationId {
    /// Code that runs outside of any invocation, such as the loading of the function.
    pub const NONE: Self = Self(0);

    /// The invocation whose code called the op that was given `scope`.
    pub fn current(scope: &mut v8::PinScope<'_, '_>) -> Self {
        let data = scope.get_continuation_preserved_embedder_data();
        match v8::Local::<v8::Uint32>::try_from(data) {
            Ok(number) => Self(number.value()),
            Err(_) => Self::NONE,
        }
    }
}
