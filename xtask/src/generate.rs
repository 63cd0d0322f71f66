//! All that is generated, written to its place or compared with what is there.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::model::Model;
use crate::plan::SERVICES;
use crate::{Error, format, javascript, rust};

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

fn files() -> Result<BTreeMap<PathBuf, String>, Error> {
    let mut files = BTreeMap::new();
    for service in SERVICES {
        let model = Model::read(&root().join("models").join(format!("{}.json", service.name)))?;
        for (name, code) in rust::service(service, &model)? {
            files.insert(
                rust_folder().join(service.name).join(name),
                format::rust(&code)?,
            );
        }
        files.insert(
            javascript_folder().join(format!("{}.js", service.name)),
            javascript::service(service, &model)?,
        );
    }
    files.insert(
        rust_folder().join("mod.rs"),
        format::rust(&rust::services())?,
    );
    Ok(files)
}

/// The files in the folders that hold generated ones alone.
fn present() -> Result<BTreeMap<PathBuf, String>, Error> {
    let mut files = BTreeMap::new();
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
