//! What the host holds for an isolate outside V8, counted against the limit of buffers.

use std::sync::Arc;

use super::ByteMeter;

/// Bytes counted until this is dropped.
pub struct MeterCharge {
    meter: Arc<dyn ByteMeter>,
    bytes: usize,
}

impl MeterCharge {
    pub fn new(meter: Arc<dyn ByteMeter>) -> Self {
        Self { meter, bytes: 0 }
    }

    /// Counts up to `bytes` in total. `false`: that goes over the limit, and the isolate is being stopped.
    #[must_use]
    pub fn raise(&mut self, bytes: usize) -> bool {
        let more = bytes.saturating_sub(self.bytes);
        let counted = more == 0 || self.meter.charge(more);
        if counted {
            self.bytes += more;
        }
        counted
    }
}

impl Drop for MeterCharge {
    fn drop(&mut self) {
        self.meter.refund(self.bytes);
    }
}
