//! The embedder's own globals in an isolate.

use std::sync::Arc;
use std::time::Duration;

use deno_core::v8;
use tidegate_core::FunctionError;
use tidegate_ext::host_globals::{self, CallInfo, CallObserver, HostCallOptions, HostCallResult};

use super::{Isolate, failure};
use crate::host::Host;
use crate::observe::{HostCallEnded, Observer};

impl Isolate {
    /// Defines the globals that `host` has for the function; costs nothing where there are none.
    pub(super) fn define_host_globals(&mut self, host: &Host) -> Result<(), FunctionError> {
        let globals = host.globals();
        if globals.is_empty() {
            return Ok(());
        }
        let observer = host.observer().cloned();
        let options = HostCallOptions {
            globals: globals.clone(),
            function: self.function.name.clone(),
            isolate: self.number,
            bytes: self.limits.buffer_bytes,
            observer: observer.map(|observer| Arc::new(Calls(observer)) as Arc<dyn CallObserver>),
        };
        host_globals::init_state(&mut self.runtime.op_state().borrow_mut(), options);
        let runtime = &mut self.runtime;
        deno_core::scope!(scope, runtime);
        let names = globals
            .names()
            .map(|name| v8::String::new(scope, name).map(Into::into))
            .collect::<Option<Vec<v8::Local<'_, v8::Value>>>>()
            .unwrap_or_default();
        let names = v8::Array::new_with_elements(scope, &names).into();
        let receiver = v8::undefined(scope).into();
        v8::Local::new(scope, &self.host.define_host_globals)
            .call(scope, receiver, &[names])
            .map(drop)
            .ok_or_else(|| failure::internal("its globals cannot be defined"))
    }
}

/// Tells the host's observer of calls.
struct Calls(Arc<dyn Observer>);

impl CallObserver for Calls {
    fn ended(&self, call: &CallInfo, wall: Duration, result: HostCallResult) {
        self.0.host_call_ended(&HostCallEnded {
            function: &call.function,
            invocation: call.invocation,
            global: &call.global,
            wall,
            result,
        });
    }
}
