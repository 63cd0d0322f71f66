//! The handlers a function may define, and what kind of function they make it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A documented handler.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Handler {
    /// For events of type `track`.
    OnTrack,
    /// For events of type `identify`.
    OnIdentify,
    /// For events of type `page`.
    OnPage,
    /// For events of type `screen`.
    OnScreen,
    /// For events of type `group`.
    OnGroup,
    /// For events of type `alias`.
    OnAlias,
    /// For events of type `delete`.
    OnDelete,
    /// For batches of events.
    OnBatch,
    /// For the requests that a source function takes.
    OnRequest,
}

impl Handler {
    /// All of them, in the order in which [`Handlers`] has them.
    pub const ALL: [Self; 9] = [
        Self::OnTrack,
        Self::OnIdentify,
        Self::OnPage,
        Self::OnScreen,
        Self::OnGroup,
        Self::OnAlias,
        Self::OnDelete,
        Self::OnBatch,
        Self::OnRequest,
    ];

    /// The name under which a function defines it, for example `onTrack`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OnTrack => "onTrack",
            Self::OnIdentify => "onIdentify",
            Self::OnPage => "onPage",
            Self::OnScreen => "onScreen",
            Self::OnGroup => "onGroup",
            Self::OnAlias => "onAlias",
            Self::OnDelete => "onDelete",
            Self::OnBatch => "onBatch",
            Self::OnRequest => "onRequest",
        }
    }

    /// What a message calls that which the handler is for, for example `track`.
    pub fn event_type(self) -> &'static str {
        match self {
            Self::OnTrack => "track",
            Self::OnIdentify => "identify",
            Self::OnPage => "page",
            Self::OnScreen => "screen",
            Self::OnGroup => "group",
            Self::OnAlias => "alias",
            Self::OnDelete => "delete",
            Self::OnBatch => "batch",
            Self::OnRequest => "request",
        }
    }

    /// The handler for an event's `type`; `None` for a type that no function can handle.
    pub fn of_event_type(event_type: &str) -> Option<Self> {
        match event_type {
            "track" => Some(Self::OnTrack),
            "identify" => Some(Self::OnIdentify),
            "page" => Some(Self::OnPage),
            "screen" => Some(Self::OnScreen),
            "group" => Some(Self::OnGroup),
            "alias" => Some(Self::OnAlias),
            "delete" => Some(Self::OnDelete),
            _ => None,
        }
    }
}

impl fmt::Display for Handler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a function is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FunctionKind {
    /// Sends events somewhere.
    Destination,
    /// Changes or drops events on their way. Its handlers are those of a destination, so it has to be said.
    Insert,
    /// Makes events of requests.
    Source,
}

impl FunctionKind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Destination, Self::Insert, Self::Source];

    /// The name in JSON and in configuration, for example `destination`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Destination => "destination",
            Self::Insert => "insert",
            Self::Source => "source",
        }
    }
}

impl std::str::FromStr for FunctionKind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|kind| kind.as_str() == text);
        found.ok_or_else(|| {
            format!("{text:?} is no kind of function; write destination, insert or source")
        })
    }
}

impl fmt::Display for FunctionKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The handlers that a loaded function defines, in the order of [`Handler::ALL`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Handlers(Vec<Handler>);

impl Handlers {
    /// Those of `found`, each once.
    pub fn new(mut found: Vec<Handler>) -> Self {
        found.sort_by_key(|handler| *handler as u8);
        found.dedup();
        Self(found)
    }

    /// Each of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = Handler> + '_ {
        self.0.iter().copied()
    }

    /// Whether `handler` is one of them.
    pub fn contains(&self, handler: Handler) -> bool {
        self.0.contains(&handler)
    }

    /// Whether the function can handle nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The kind these handlers make a function, as far as they tell: `None` without any handler.
    pub fn kind(&self) -> Option<FunctionKind> {
        if self.contains(Handler::OnRequest) {
            Some(FunctionKind::Source)
        } else if self.is_empty() {
            None
        } else {
            Some(FunctionKind::Destination)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_with_on_request_is_a_source() {
        let handlers = Handlers::new(vec![Handler::OnRequest, Handler::OnTrack]);
        assert_eq!(handlers.kind(), Some(FunctionKind::Source));
    }

    #[test]
    fn event_types_lead_to_the_documented_handlers() {
        let types = [
            "track", "identify", "page", "screen", "group", "alias", "delete",
        ];
        let names: Vec<_> = types
            .iter()
            .filter_map(|t| Handler::of_event_type(t))
            .map(Handler::as_str)
            .collect();
        assert_eq!(
            names,
            [
                "onTrack",
                "onIdentify",
                "onPage",
                "onScreen",
                "onGroup",
                "onAlias",
                "onDelete"
            ]
        );
        assert_eq!(Handler::of_event_type("batch"), None);
        assert_eq!(Handler::of_event_type("Track"), None);
    }
}
