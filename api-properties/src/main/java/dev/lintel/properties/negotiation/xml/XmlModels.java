package dev.lintel.properties.negotiation.xml;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The models of the records that were asked for, each made once. Safe for use by many threads. */
public final class XmlModels {
  private final Map<Type, XmlModel> models = new ConcurrentHashMap<>();

  /** The model of a record; see {@link XmlModel#of}. */
  public XmlModel of(Type type) {
    XmlModel known = models.get(type);
    return known != null ? known : models.computeIfAbsent(type, XmlModel::of);
  }
}
