//! Which invocation is meant.

use std::fmt;

/// An invocation of this process. No two are equal while the process lives.
///
/// Shown as `12.3`: the third invocation of the twelfth isolate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InvocationKey {
    /// The isolate that it ran in; isolates are counted from 1, in the order in which they were started.
    pub isolate: u64,
    /// Which of the isolate's invocations, from 1; 0 is the loading of the function.
    pub number: u32,
}

impl fmt::Display for InvocationKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.isolate, self.number)
    }
}
