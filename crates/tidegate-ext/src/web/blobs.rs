//! Blobs, whose bytes lie outside V8's heap and outside its array buffers, counted against the same limit as the latter.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use deno_core::url::Url;
use deno_web::{Blob, BlobPart, BlobStore, BlobStoreTrait, InMemoryBlobPart};
use uuid::Uuid;

type Part = Arc<dyn BlobPart + Send + Sync>;

/// Counts bytes held on behalf of an isolate outside V8's heap.
pub trait ByteMeter: Send + Sync {
    /// Counts `bytes`, a little beyond the limit where garbage may make room for them soon. `false`: nothing was counted, and the isolate is
    /// being stopped.
    fn charge(&self, bytes: usize) -> bool;
    fn refund(&self, bytes: usize);
}

/// The blobs of one isolate.
pub struct MeteredBlobs {
    parts: Mutex<HashMap<Uuid, Part>>,
    urls: BlobStore,
    meter: Arc<dyn ByteMeter>,
}

impl MeteredBlobs {
    pub fn new(meter: Arc<dyn ByteMeter>) -> Self {
        Self {
            parts: Mutex::default(),
            urls: BlobStore::default(),
            meter,
        }
    }

    fn parts(&self) -> MutexGuard<'_, HashMap<Uuid, Part>> {
        self.parts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for MeteredBlobs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MeteredBlobs").finish_non_exhaustive()
    }
}

impl BlobStoreTrait for MeteredBlobs {
    fn insert_part(&self, part: Part) -> Uuid {
        let id = Uuid::new_v4();
        let part = if self.meter.charge(part.size()) {
            part
        } else {
            // No JavaScript will see it: the isolate is being stopped.
            Arc::new(InMemoryBlobPart::from(Vec::new()))
        };
        self.parts().insert(id, part);
        id
    }

    fn get_part(&self, id: &Uuid) -> Option<Part> {
        self.parts().get(id).cloned()
    }

    fn remove_part(&self, id: &Uuid) -> Option<Part> {
        let part = self.parts().remove(id)?;
        self.meter.refund(part.size());
        Some(part)
    }

    fn get_object_url(&self, url: Url) -> Option<Arc<Blob>> {
        self.urls.get_object_url(url)
    }

    fn insert_object_url(&self, blob: Blob, maybe_location: Option<Url>) -> Url {
        self.urls.insert_object_url(blob, maybe_location)
    }

    fn remove_object_url(&self, url: &Url) {
        self.urls.remove_object_url(url);
    }

    fn clear(&self) {
        for (_, part) in self.parts().drain() {
            self.meter.refund(part.size());
        }
        self.urls.clear();
    }
}
