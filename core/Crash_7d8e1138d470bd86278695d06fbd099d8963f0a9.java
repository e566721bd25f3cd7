import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

public class Crash_7d8e1138d470bd86278695d06fbd099d8963f0a9 {
    static final String base64Bytes = String.join("", "V0FSQy8xLjENCldBUkMtVHlwZTogd2FyY2luZm8NCldBUkMtUmVjb3JkLUlEOiA8dXJuOnV1aWQ6MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAxPg0KV0FSQy1EYXRlOiAyMDMxLTAzLTA1VDE3OjMxOjAwWg0KQ29qdGVudC1UeXBlOiBhcHBsaWNhdGlvbi93YXJjLWZpZWxkcw0KQ29udGVudC1MZW5ndGg6IDE2DQoNCnNvZnR3YXJlOiBoYW5kDQoNCg0KV0FSQy8xLjENCldBUkMtVHlwZTogcmVzcG9uc2UNCldBUkMtUmVjb3JkLUlEOiA8dXJuOnV1aWQ6MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAyPg0KV0FSQy1EYXRlOiAyMDMxLTAzLTA1VDE3OjMxOjAwWg0KV0FSQy1UYXJnZXQtVVJJOiBodHRwOi8vYS5leGFtcGxlLzENCldBUkMtUGF5bG9hZC1EaWdlc3Q6IHNoYTE6ZDNjYzFmY2INCkNvbnRlbnQtVHlwZTogYXBwbGljYXRpb24vaHR0cDsgbXNndHlwZT1yZXNwb25zZQ0KQ29udGVudC1MZW5ndGg6IDIwNg0KDQpIVFRQLzEuMSAyMDAgT0sNCkNvbnRlbnQtVHlwZTogdGV4dC9odG1sOyBjaGFyc2V0PXV0Zi04DQoNCjwhRE9DVFlQRSBodG1sPjxodG1sPjxib2R5PjxhcnRpY2xlPjxwPlR3byBwZW9wbGUgd2VyZSBodXJ0IHdoZW4gYSBraWxuIGF0IHRoZSBPcnJpbiBicmlja3dvcmtzIGNhdWdodCBmaXJlIG9uIFR1ZXNkYXkuPC9wPjwvYXJ0aWNsZT48L2JvZHk+PC9odG1sPg0KDQpXQVJDLzEuMQ0KV0FSQy1UeXBlOiByZXNwb25zZQ0KV0FSQy1SZWNvcmQtSUQ6IDx1cm46dXVpZDowMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDM+DQpXQVJDLURhdGU6IDIwMzEtMDMtMDVUMTc6MzE6MDBaDQpXQVJDLVRhcmdldC1VUkk6IGh0dHA6Ly9hLmV4YW1wbGUvMg0KV0FSQy1QYXlsb2FkLURpZ2VzdDogc2hhMTpjZjQ1OTNSQy1UeXBlOiB3YXJjaW5mbw0KV0FSQy1SZWNvcmQtSUQ6IDx1cm46dXVpZDowMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDE+DQpXQVJDLURhdGU6IDIwMzEtMDMtMDVUMTc6MzE6MDBaDQpDb2p0ZW50LVR5cGU6IGFwcGxpY2F0aW9uL3dhcmMtZmllbGRzDQpDb250ZW50LUxlbmd0aDogMTYNCg0Kc29mdHdhcmU6IGhhbmQNCg0KDQpXQVJDLzEuMQ0KV0FSQy1UeXBlOiByZXNwb25zZQ0KV0FSQy1SZWNvcmQtSUQ6IDx1cm46dXVpZDowMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDI+DQpXQVJDLURhdGU6IDIwMzEtMDMtMDVUMTc6MzE6MDBaDQpXQVJDLVRhcmdldC1VUkk6IGh0dHA6Ly9hLmV4YW1wbGUvMQ0KV0FSQy1QYXlsb2FkLURpZ2VzdDogc2hlOiAyMDMxLTAzLTA1VDE3OjMxOjAwWg0KV0FSQy1UYXJnZXQtVVJJOiBodHRwOi8vYixleGFtcGxlLzENCldBUkMtUGF5bG9hZC1EaWdlc3Q6IHNoYTE6ZDNjYzFmY2INCldBUkMtUHJvZmlsZTogaHR0cDovL25ldHByZXNlcnZlLm9yZy93YXJjLzEuMS9yZXZpc2l0L2lkZW50aWNhbC1wYXlsb2FkLWRpZ2VzdA0KQ29udGVudC1UeXBlOiBhcHBsaWNhdGlvbi9odHRwOyBtc2d0eXBlPXJlc3BvbnNlDQpDb24wMDAwMDAwbmd0aDogNDQNCg0KSFRUUC8xLjEgMjAwIE9LDQpDb250ZW50LVR5cGU6IHRleHQvaHRtbA0KDQoNCg0K");

    public static void main(String[] args) throws Throwable {
        Crash_7d8e1138d470bd86278695d06fbd099d8963f0a9.class.getClassLoader().setDefaultAssertionStatus(true);
        try {
            Method fuzzerInitialize = org.rashomon.read.Fuzzed.class.getMethod("fuzzerInitialize");
            fuzzerInitialize.invoke(null);
        } catch (NoSuchMethodException ignored) {
            try {
                Method fuzzerInitialize = org.rashomon.read.Fuzzed.class.getMethod("fuzzerInitialize", String[].class);
                fuzzerInitialize.invoke(null, (Object) args);
            } catch (NoSuchMethodException ignored1) {
            } catch (IllegalAccessException | InvocationTargetException e) {
                e.printStackTrace();
                System.exit(1);
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            e.printStackTrace();
            System.exit(1);
        }
        byte[] input = java.util.Base64.getDecoder().decode(base64Bytes);
        org.rashomon.read.Fuzzed.fuzzerTestOneInput(input);
    }
}