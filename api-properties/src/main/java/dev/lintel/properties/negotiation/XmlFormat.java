package dev.lintel.properties.negotiation;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.dataformat.xml.XmlFactory;
import tools.jackson.dataformat.xml.XmlMapper;
import tools.jackson.dataformat.xml.XmlWriteFeature;

/**
 * XML with the names that the records' Jackson annotations give. Reading resolves no entity and no
 * document type.
 */
public final class XmlFormat {
  private XmlFormat() {}

  public static XmlMapper mapper() {
    return XmlMapper.builder(factory())
        .enable(XmlWriteFeature.WRITE_XML_DECLARATION)
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .build();
  }

  /** The format, which also answers askers for the given types. */
  public static Format format(MediaType... alsoAnswers) {
    XmlMapper mapper = mapper();
    EntityWriter writer = (entity, out) -> mapper.writeValue(out, entity);
    return new Format("xml", MediaType.of("application/xml"), List.of(alsoAnswers), writer);
  }

  private static XmlFactory factory() {
    var input = new InputFactoryImpl();
    input.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    input.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    return XmlFactory.builder()
        .xmlInputFactory(input)
        .xmlOutputFactory(new OutputFactoryImpl())
        .build();
  }
}
