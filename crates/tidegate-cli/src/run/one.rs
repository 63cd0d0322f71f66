//! A run with one event.

use tidegate_core::Outcome;
use tidegate_runtime::Event;

use super::session::Session;
use crate::error::CliError;
use crate::exit::Exit;

pub(super) async fn run(session: &Session, event: Event) -> Result<Exit, CliError> {
    let outcome = match session.load().await {
        Ok(instance) => {
            session.expect_input(&instance, event.is_request())?;
            instance.invoke(event, session.observer(None)).await
        }
        Err(error) => Outcome::failed(error),
    };
    session.show(outcome)
}
