//! Gives a function a Rust function of its own to call: `await lookupUser(id, field)`.

use std::collections::HashMap;
use std::error::Error;
use std::io::Write;
use std::sync::Arc;

use serde::Serialize;
use tidegate_runtime::{
    CallError, CallInfo, Event, Function, Globals, Host, HostOptions, Instance, Limits, Settings,
};

const CODE: &str = include_str!("../function.js");

#[derive(Clone, Serialize)]
struct User {
    id: String,
    plan: &'static str,
}

/// What stands for a database here.
fn users() -> HashMap<String, &'static str> {
    HashMap::from([("user-42".into(), "business"), ("user-7".into(), "free")])
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let users = Arc::new(users());
    let lookup = move |(id, field): (String, Option<String>), call: CallInfo| {
        let users = users.clone();
        async move {
            // Whose function asks decides what it may see.
            if &*call.function != "harbour-shop/enrich" {
                return Err(CallError::new("not yours to ask").named("PermissionError"));
            }
            match users.get(&id) {
                Some(plan) if field.as_deref() == Some("plan") => Ok(User { id, plan }),
                Some(_) => Err(CallError::new("there is only a plan").named("TypeError")),
                None => Err(CallError::new(format!("no user {id}")).with_code("ENOENT")),
            }
        }
    };
    let host = Host::new(HostOptions {
        globals: Globals::new().with("lookupUser", lookup),
        ..HostOptions::default()
    })?;
    let function = Function::new("function.js", CODE).named("harbour-shop/enrich");
    let instance = Instance::start(&host, function, Settings::default(), Limits::default()).await?;
    let mut out = std::io::stdout();
    for id in ["user-42", "nobody"] {
        let event = format!(r#"{{"type": "track", "event": "Order Completed", "userId": "{id}"}}"#);
        let outcome = instance.invoke(Event::parse(event)?, None).await;
        let result = outcome.result?;
        writeln!(
            out,
            "{}",
            result.map_or_else(String::new, |json| json.get().to_owned())
        )?;
        for line in outcome.logs {
            writeln!(out, "{}: {}", line.level.as_str(), line.message)?;
        }
    }
    Ok(())
}
