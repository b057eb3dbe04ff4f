package dev.lintel.server.options;

/** Everything a server's owner chooses, judged and typed. */
public record ServerOptions(
    Environment environment,
    Addresses addresses,
    TlsOptions tls,
    StorageOptions storage,
    FictionOptions fiction,
    OutsideOptions outside,
    TokenOptions tokens,
    SupplyOptions supply,
    OnsOptions ons,
    EvolutionOptions evolution,
    PortalOptions portal,
    ByteSize maxBody) {

  /**
   * Judges all that was given.
   *
   * @throws OptionsException that tells every fault, where it came from and the remedy
   */
  public static ServerOptions read(OptionSources sources) {
    OptionReader reader = new OptionReader(sources);
    Environment environment = reader.value(Option.ENVIRONMENT, Environment::parse);
    ServerOptions options =
        new ServerOptions(
            environment,
            addresses(reader),
            TlsOptions.read(reader),
            StorageOptions.read(reader),
            FictionOptions.read(reader),
            OutsideOptions.read(reader),
            TokenOptions.read(reader),
            SupplyOptions.read(reader),
            OnsOptions.read(reader),
            EvolutionOptions.read(reader, environment),
            PortalOptions.read(reader),
            reader.value(Option.MAX_BODY, ByteSize::parse));
    reader.complain();
    return options;
  }

  private static Addresses addresses(OptionReader reader) {
    return new Addresses(
        reader.value(Option.HTTP, HostPort::parse),
        reader.value(Option.HTTPS, HostPort::parse),
        reader.value(Option.MANAGEMENT, HostPort::parse));
  }
}
