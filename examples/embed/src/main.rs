//! Loads a function and serves it over HTTP: POST an event, or a batch, and get what the function made of it.

use std::error::Error;
use std::io::Write;
use std::{env, fs};

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use tidegate_runtime::{
    Delivery, Event, Function, FunctionOptions, Host, HostOptions, Pool, PoolOptions,
    PooledFunction, Settings,
};

async fn deliver(State(function): State<PooledFunction>, body: String) -> (StatusCode, String) {
    let event = match Event::parse(body) {
        Ok(event) => event,
        Err(error) => return (StatusCode::BAD_REQUEST, error.to_string()),
    };
    let outcome = match function.invoke(event, None).await {
        Ok(outcome) => outcome,
        Err(busy) => return (StatusCode::SERVICE_UNAVAILABLE, busy.to_string()),
    };
    // 503 asks the sender to try again later, 422 not to.
    let status = match outcome.delivery() {
        Delivery::Retry => StatusCode::SERVICE_UNAVAILABLE,
        _ if outcome.is_ok() || outcome.is_dropped() => StatusCode::OK,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    match outcome.result {
        Ok(Some(json)) => (status, json.get().to_owned()),
        Ok(None) => (status, String::new()),
        Err(error) => (status, error.to_string()),
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let file = env::args()
        .nth(1)
        .unwrap_or("examples/embed/function.js".into());
    let address = env::args().nth(2).unwrap_or("127.0.0.1:8080".into());
    let host = Host::new(HostOptions::default())?;
    let function = Function::new("function.js", fs::read_to_string(&file)?).named(file);
    let pool = Pool::new(PoolOptions::default())?;
    let options = FunctionOptions::default();
    let function = pool.add(&host, function, Settings::default(), options);
    let app = Router::new().route("/", post(deliver)).with_state(function);
    let listener = tokio::net::TcpListener::bind(address).await?;
    writeln!(std::io::stdout(), "http://{}/", listener.local_addr()?)?;
    let stop = async { drop(tokio::signal::ctrl_c().await) };
    axum::serve(listener, app)
        .with_graceful_shutdown(stop)
        .await?;
    pool.drain().await;
    Ok(())
}
