package org.fireside.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All REST resources, under one version. */
@ApplicationPath("/api/v1")
public class Resources extends Application {
}
