package dev.lintel.benchmarks.bare;

import dev.lintel.properties.store.ConnectionFacts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Opens connections of the driver itself, without a pool. */
public final class BareConnection {

  private BareConnection() {}

  /** Connects as the server does, with text in binary form. */
  public static Connection open(ConnectionFacts facts) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", facts.user());
    properties.setProperty("password", facts.password());
    properties.setProperty("binaryTransferEnable", "TEXT,VARCHAR,JSON");
    properties.setProperty("ApplicationName", "lintel-bench");
    return DriverManager.getConnection(facts.jdbcUrl(), properties);
  }
}
