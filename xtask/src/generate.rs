//! All that is generated, written to its place or compared with what is there.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::model::Model;
use crate::plan::SERVICES;
use crate::{Error, format, javascript, rust, typescript};

/// Writes the generated files, and removes those that are not generated any more.
///
/// # Errors
///
/// When a model cannot be read, lacks what the plan names, or a file cannot be written.
pub fn write() -> Result<(), Error> {
    let files = files()?;
    for stale in present()?.keys().filter(|path| !files.contains_key(*path)) {
        fs::remove_file(stale).map_err(Error::file(stale))?;
    }
    for (path, text) in files {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(Error::file(folder))?;
        }
        fs::write(&path, text).map_err(Error::file(path))?;
    }
    Ok(())
}

/// Compares the generated files with those that are there.
///
/// # Errors
///
/// As [`write`]; [`Error::Stale`] names the first file that differs.
pub fn check() -> Result<(), Error> {
    let (wanted, present) = (files()?, present()?);
    let differs = wanted
        .keys()
        .chain(present.keys())
        .find(|path| wanted.get(*path) != present.get(*path));
    match differs {
        Some(path) => Err(Error::Stale(path.display().to_string())),
        None => Ok(()),
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn rust_folder() -> PathBuf {
    root().join("crates/tidegate-aws/src/generated")
}

fn javascript_folder() -> PathBuf {
    root().join("js/aws/models")
}

/// The one file that editors read.
fn types_file() -> PathBuf {
    root().join("js/tidegate.d.ts")
}

/// The parts of it that people write, in their order.
const TYPES: [&str; 5] = ["functions", "web", "node", "libraries", "aws"];

fn files() -> Result<BTreeMap<PathBuf, String>, Error> {
    let mut files = BTreeMap::new();
    let mut types = String::from(
        "// What functions find on Tidegate, for editors. Made of the files in `js/types` and of `models/` by `cargo xtask generate`.\n",
    );
    for part in TYPES {
        let path = root().join(format!("js/types/{part}.d.ts"));
        types.push('\n');
        types.push_str(&fs::read_to_string(&path).map_err(Error::file(&path))?);
    }
    let mut models = Vec::new();
    for service in SERVICES {
        let model = Model::read(&root().join("models").join(format!("{}.json", service.name)))?;
        for (name, code) in rust::service(service, &model)? {
            files.insert(
                rust_folder().join(service.name).join(name),
                format::rust(&code)?,
            );
        }
        if service.sdk.is_some() {
            files.insert(
                javascript_folder().join(format!("{}.js", service.name)),
                javascript::service(service, &model),
            );
        }
        files.insert(
            rust_folder().join(service.name).join("inputs.rs"),
            format::rust(&javascript::inputs(service, &model)?)?,
        );
        types.push('\n');
        types.push_str(&typescript::service(service, &model)?);
        models.push((service, model));
    }
    files.insert(types_file(), types);
    files.insert(
        rust_folder().join("mod.rs"),
        format::rust(&rust::services(&models))?,
    );
    Ok(files)
}

/// The generated files: all in the folders that hold nothing else, and the types.
fn present() -> Result<BTreeMap<PathBuf, String>, Error> {
    let mut files = BTreeMap::new();
    if types_file().exists() {
        let text = fs::read_to_string(types_file()).map_err(Error::file(types_file()))?;
        files.insert(types_file(), text);
    }
    let mut folders = vec![rust_folder(), javascript_folder()];
    while let Some(folder) = folders.pop() {
        if !folder.exists() {
            continue;
        }
        for entry in fs::read_dir(&folder).map_err(Error::file(&folder))? {
            let path = entry.map_err(Error::file(&folder))?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = fs::read_to_string(&path).map_err(Error::file(&path))?;
                files.insert(path, text);
            }
        }
    }
    Ok(files)
}
