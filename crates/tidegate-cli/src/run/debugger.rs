//! `--inspect`: where debuggers find the function, and what the terminal says about it.

use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::{Path, absolute};

use tidegate_runtime::{Host, Inspector, InspectorOptions};

use crate::args::RunArgs;
use crate::error::CliError;
use crate::input::name_of;
use crate::output::{Paint, visible};

pub(super) struct Debugger {
    address: SocketAddr,
    break_at_start: bool,
}

impl Debugger {
    pub(super) fn of(args: &RunArgs) -> Result<Option<Self>, CliError> {
        let Some(address) = args.inspect.or(args.inspect_brk) else {
            return Ok(None);
        };
        if args.instances > 1 {
            let instances = args.instances;
            return Err(CliError::InspectInstances { instances });
        }
        Ok(Some(Self {
            address,
            break_at_start: args.inspect_brk.is_some(),
        }))
    }

    /// Starts to listen, and says so on standard error.
    pub(super) fn listen(self, host: &Host, code: &Path) -> Result<Inspector, CliError> {
        let script = absolute(code).map_err(|source| CliError::Read {
            file: name_of(code),
            source,
        })?;
        let inspector = Inspector::listen(
            host,
            InspectorOptions {
                address: self.address,
                script: script.clone(),
                break_at_start: self.break_at_start,
            },
        )?;
        let paint = Paint::of(&io::stderr());
        let text = format!(
            "Debugger listening on {}\nChrome: {}\n{} until a debugger has connected and runs {}.\n",
            paint.strong(&inspector.websocket_url()),
            inspector.devtools_url(),
            paint.warn("Waiting"),
            visible(&script.display().to_string()),
        );
        // Without standard error there is nobody to tell.
        let _ = io::stderr().write_all(text.as_bytes());
        Ok(inspector)
    }
}
