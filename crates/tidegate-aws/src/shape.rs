//! What the generator knows of the shapes of services that are sent and read here, not by a crate of the Rust SDK.

/// A type of a parameter or of a piece of data.
#[derive(Debug)]
pub(crate) enum Shape {
    Structure(&'static [Member]),
    List {
        item: &'static Shape,
        /// The name of an item's element, where the model has one.
        item_name: Option<&'static str>,
        flattened: bool,
    },
    Map {
        value: &'static Shape,
        key_name: &'static str,
        value_name: &'static str,
        flattened: bool,
    },
    Text,
    /// Bytes, in base64 on the wire.
    Blob,
    Integer,
    Float,
    Boolean,
    Timestamp,
}

/// A member of a structure, in the model's order.
#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) name: &'static str,
    /// Its name on the wire.
    pub(crate) wire: &'static str,
    pub(crate) place: Place,
    pub(crate) shape: &'static Shape,
}

impl Member {
    /// One in the body, under its own name.
    pub(crate) const fn body(name: &'static str, shape: &'static Shape) -> Self {
        Self::at(name, Place::Body, name, shape)
    }

    pub(crate) const fn at(
        name: &'static str,
        place: Place,
        wire: &'static str,
        shape: &'static Shape,
    ) -> Self {
        Self {
            name,
            wire,
            place,
            shape,
        }
    }
}

/// Where a member of an input or an output is on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Body,
    Header,
    Uri,
    Query,
    Status,
}

impl Shape {
    /// The members of a structure; none of anything else.
    pub(crate) fn members(&self) -> &'static [Member] {
        match self {
            Self::Structure(members) => members,
            _ => &[],
        }
    }
}
