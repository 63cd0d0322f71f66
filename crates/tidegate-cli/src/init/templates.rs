//! What a new function's folder holds.

use crate::args::InitKind;

/// The files of a folder: names and contents, in which `NAME` is the folder's name.
pub(super) struct Template {
    /// With its article.
    pub(super) what: &'static str,
    pub(super) files: Vec<(&'static str, &'static str)>,
    /// The command that runs it, in which `FOLDER` is the folder.
    pub(super) run: &'static str,
}

/// What editors complete from: names and contents, the same in every folder and written as they are.
pub(super) const FOR_EDITORS: [(&str, &str); 2] = [
    ("jsconfig.json", include_str!("templates/jsconfig.json")),
    (
        "tidegate.d.ts",
        include_str!("../../../../js/tidegate.d.ts"),
    ),
];

macro_rules! files {
    ($kind:literal: $($name:literal),+ $(,)?) => {
        vec![$(($name, include_str!(concat!("templates/", $kind, "/", $name)))),+]
    };
}

impl Template {
    pub(super) fn of(kind: InitKind) -> Self {
        match kind {
            InitKind::Destination => Self {
                what: "a destination",
                files: files!("destination": "function.js", "tidegate.toml", "settings.test.json", "events/track.json", "events/busy.json", "events/no-user.json", "expected/track.json", "expected/busy.json", "expected/no-user.json", "http.json", "http/busy.json", "README.md"),
                run: "tidegate run FOLDER",
            },
            InitKind::Insert => Self {
                what: "an insert",
                files: files!("insert": "function.js", "tidegate.toml", "events/track.json", "events/internal.json", "expected/track.json", "expected/internal.json", "http.json", "README.md"),
                run: "tidegate run FOLDER",
            },
            InitKind::Source => Self {
                what: "a source",
                files: files!("source": "function.js", "tidegate.toml", "requests/order.json", "requests/no-customer.json", "expected/order.json", "expected/no-customer.json", "http.json", "README.md"),
                run: "tidegate run FOLDER --request FOLDER/requests/order.json",
            },
        }
    }
}
