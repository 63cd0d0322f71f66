//! What crosses the boundary to JavaScript: parameters, already validated there, and data.

use std::borrow::Cow;

use bytes::Bytes;

/// A parameter or a piece of data.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Null,
    Bool(bool),
    Number(f64),
    String(String),
    Bytes(Bytes),
    /// Milliseconds since 1970, as a JavaScript `Date` has them; NaN for an invalid one.
    Timestamp(f64),
    List(Vec<Value>),
    Map(Map),
}

/// Members in order; a name that is put in twice is there twice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Map(Vec<(Cow<'static, str>, Value)>);

impl Map {
    pub fn push(&mut self, name: impl Into<Cow<'static, str>>, value: Value) {
        self.0.push((name.into(), value));
    }

    /// Puts `value` where `name` is, or at the end.
    pub fn set(&mut self, name: &'static str, value: Value) {
        match self.0.iter_mut().find(|(key, _)| key == name) {
            Some((_, place)) => *place = value,
            None => self.push(name, value),
        }
    }

    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value)
    }

    pub(crate) fn put_first(&mut self, name: &'static str, value: Value) {
        self.0.insert(0, (name.into(), value));
    }

    /// Takes a member out; the order of the others is not kept.
    pub fn take(&mut self, name: &str) -> Option<Value> {
        let index = self.0.iter().position(|(key, _)| key == name)?;
        Some(self.0.swap_remove(index).1)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(key, value)| (key.as_ref(), value))
    }

    /// Puts all of `members` at the end.
    pub(crate) fn extend(&mut self, members: Map) {
        self.0.extend(members.0);
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl IntoIterator for Map {
    type Item = (Cow<'static, str>, Value);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl FromIterator<(Cow<'static, str>, Value)> for Map {
    fn from_iter<T: IntoIterator<Item = (Cow<'static, str>, Value)>>(members: T) -> Self {
        Self(members.into_iter().collect())
    }
}
