//! Parameters, from JavaScript. They are the translation's own plain objects: nothing of a function's runs here.

use bytes::Bytes;
use deno_core::v8;
use tidegate_aws::{Map, Value};

use crate::fetch::budget::{Budget, Charge};

/// Deeper parameters are refused.
const MAX_DEPTH: usize = 64;
/// What a value takes beside its text or bytes, roughly.
const OVERHEAD: usize = 64;
/// What the host keeps of an attempt beside parameters and answer, roughly.
const ATTEMPT: usize = 8192;

#[derive(Debug, thiserror::Error, deno_error::JsError)]
pub enum ParameterError {
    #[class(type)]
    #[error("the parameters are nested more than {MAX_DEPTH} levels deep")]
    Depth,
    #[class(range)]
    #[error(
        "the parameters and what is under way do not fit into the {limit} bytes that the function may hold in buffers; \
         send less at a time"
    )]
    Room { limit: usize },
    #[class(type)]
    #[error("a parameter of this type cannot be sent")]
    Type,
}

/// Converts the parameters of an operation; the charge stands for the memory that they take.
pub(super) fn parameters(
    scope: &mut v8::PinScope<'_, '_>,
    value: v8::Local<'_, v8::Value>,
    budget: &Budget,
) -> Result<(Map, Charge), ParameterError> {
    let charge = budget.charge(ATTEMPT).ok_or(ParameterError::Room {
        limit: budget.limit(),
    })?;
    let mut reader = Reader { charge };
    match reader.value(scope, value, 0)? {
        Value::Map(map) => Ok((map, reader.charge)),
        _ => Err(ParameterError::Type),
    }
}

struct Reader {
    charge: Charge,
}

impl Reader {
    fn take(&mut self, bytes: usize) -> Result<(), ParameterError> {
        let limit = self.charge.budget().limit();
        if self.charge.add(bytes.saturating_add(OVERHEAD)) {
            Ok(())
        } else {
            Err(ParameterError::Room { limit })
        }
    }

    fn text(
        &mut self,
        scope: &mut v8::PinScope<'_, '_>,
        text: v8::Local<'_, v8::String>,
    ) -> Result<String, ParameterError> {
        self.take(text.utf8_length(scope))?;
        Ok(text.to_rust_string_lossy(scope))
    }

    fn value(
        &mut self,
        scope: &mut v8::PinScope<'_, '_>,
        value: v8::Local<'_, v8::Value>,
        depth: usize,
    ) -> Result<Value, ParameterError> {
        if depth > MAX_DEPTH {
            return Err(ParameterError::Depth);
        }
        if let Ok(text) = v8::Local::<v8::String>::try_from(value) {
            return self.text(scope, text).map(Value::String);
        }
        if value.is_null_or_undefined() {
            return Ok(Value::Null);
        }
        if value.is_boolean() {
            return Ok(Value::Bool(value.is_true()));
        }
        if let Ok(number) = v8::Local::<v8::Number>::try_from(value) {
            return Ok(Value::Number(number.value()));
        }
        if let Ok(date) = v8::Local::<v8::Date>::try_from(value) {
            return Ok(Value::Timestamp(date.value_of()));
        }
        if let Ok(view) = v8::Local::<v8::ArrayBufferView>::try_from(value) {
            self.take(view.byte_length())?;
            let mut bytes = vec![0; view.byte_length()];
            let copied = view.copy_contents(&mut bytes);
            bytes.truncate(copied);
            return Ok(Value::Bytes(Bytes::from(bytes)));
        }
        if let Ok(items) = v8::Local::<v8::Array>::try_from(value) {
            return self.list(scope, items, depth);
        }
        match v8::Local::<v8::Object>::try_from(value) {
            Ok(object) if !value.is_function() && !value.is_proxy() => {
                self.map(scope, object, depth)
            }
            _ => Err(ParameterError::Type),
        }
    }

    fn list(
        &mut self,
        scope: &mut v8::PinScope<'_, '_>,
        items: v8::Local<'_, v8::Array>,
        depth: usize,
    ) -> Result<Value, ParameterError> {
        let mut list = Vec::new();
        for index in 0..items.length() {
            self.take(0)?;
            let item = items.get_index(scope, index).ok_or(ParameterError::Type)?;
            list.push(self.value(scope, item, depth + 1)?);
        }
        Ok(Value::List(list))
    }

    fn map(
        &mut self,
        scope: &mut v8::PinScope<'_, '_>,
        object: v8::Local<'_, v8::Object>,
        depth: usize,
    ) -> Result<Value, ParameterError> {
        let names = object
            .get_own_property_names(scope, v8::GetPropertyNamesArgs::default())
            .ok_or(ParameterError::Type)?;
        let mut map = Map::default();
        for index in 0..names.length() {
            let name = names.get_index(scope, index).ok_or(ParameterError::Type)?;
            let member = object.get(scope, name).ok_or(ParameterError::Type)?;
            let name = name.to_string(scope).ok_or(ParameterError::Type)?;
            let name = self.text(scope, name)?;
            let member = self.value(scope, member, depth + 1)?;
            map.push(name, member);
        }
        Ok(Value::Map(map))
    }
}
